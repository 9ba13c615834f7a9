/**
 * The front door of trajet: everything but `trajet/testing`, grouped by room.
 */

// The nouns: schemas, types, parsers.
export type {
  Diagnostic,
  DiagnosticParam,
  DiagnosticParams,
  DiagnosticPath,
  DiagnosticSource,
  ReadResult,
  Severity,
} from './diagnostics/diagnostic';
export { TrajetError } from './diagnostics/trajetError';
export { formatPath } from './diagnostics/formatPath';
export { buildFormatter, type DiagnosticsFormatter } from './diagnostics/buildFormatter';
export type { DiagnosticDefinition } from './diagnostics/defineDiagnostic';
export type { Frozen } from './model/frozen';
export type { FormattedDiagnostic } from './diagnostics/renderDiagnostics';
export { hasErrors } from './diagnostics/diagnostic';
export { pickText, type BilingualText, type Locale, type LocalizedText } from './base/localizedText';
export { guardLimits, type GuardLimits } from './base/guard';
export { openDocument, type Opened, type OpenedDocument, type OpenResult } from './model/openDocument';
export { migrateDocument, type MigratedDocument, type MigrateResult } from './model/migrateDocument';
export type { MigrationStep } from './model/documents/migrateWith';
export type { DocumentRefusal } from './model/documents/refusal';
export type { DocumentKind } from './model/documents/documentKind';
export type { DocumentKindId, DocumentOf } from './model/documents/registry';
export { localizedTextSchema, type MinutesCount, type Source } from './model/primitives';
export { enterpriseSchema, parseEnterprise, safeParseEnterprise, type Enterprise } from './model/enterprise';
export { inspectBusinessNumber, type BusinessNumberParts } from './model/identifiers/inspectBusinessNumber';
export { inspectNeq, type NeqKind, type NeqParts } from './model/identifiers/inspectNeq';
export { inspectPostalCode, type PostalCodeParts } from './model/identifiers/inspectPostalCode';
export { inspectScian, scianVersions, type ScianLevel, type ScianParts } from './model/identifiers/inspectScian';
export type { CheckDigit, Inspection, Malformed, WellFormed } from './model/identifiers/inspection';
export { buildId, type BuildIdOptions } from './base/buildId';
export { parsePartner, partnerRoleSchema, partnerSchema, safeParsePartner, type Partner, type PartnerRole } from './model/partner';
export { advisorSchema, timeLimitsSchema, type Advisor, type TimeLimits } from './model/advisor';
export { offerSchema, type Offer } from './model/offer';
export { needSchema, type Need } from './model/need';
export { roomSchema, type Room } from './model/room';
export { placeSchema, type Place } from './model/place';
export { contactSchema, type Contact } from './model/contact';
export {
  availabilitySchema,
  closureSchema,
  datedExceptionSchema,
  weeklyWindowSchema,
  type Availability,
  type Closure,
  type DatedException,
  type WeeklyWindow,
} from './model/availability';
export { calendarDaysSchema, calendarSchema, parseCalendar, safeParseCalendar, type Calendar, type CalendarDays } from './model/calendar';
export { buildClosures, type BuildClosuresOptions, type BuiltClosures, type NamedDays } from './model/buildClosures';
export { listFreeIntervals, type FreeInterval, type FreeIntervalsOptions, type LocalMoment } from './model/listFreeIntervals';
export { holidayLimits, listHolidays, type Holiday, type HolidayId, type HolidayOptions } from './base/listHolidays';
export { listTimeZones, type QuebecTimeZone } from './base/listTimeZones';
export { findTimeZone, type KnownMunicipality, type KnownPlace, type TimeZoneAnswer } from './base/findTimeZone';
export { findFiscalYear, type FiscalYear } from './base/findFiscalYear';
export { listFiscalPeriods, type FiscalPeriod, type FiscalPeriodOptions } from './base/listFiscalPeriods';
export {
  datedPinSchema,
  parseProgram,
  pinSchema,
  programSchema,
  safeParseProgram,
  type DatedPin,
  type Pin,
  type Program,
} from './model/program';
export {
  parseTemplate,
  phaseSchema,
  safeParseTemplate,
  settingSchema,
  templateSchema,
  totalSchema,
  type Phase,
  type Setting,
  type Template,
  type Total,
} from './model/template';
export {
  activityKindSchema,
  activitySchema,
  basisSchema,
  facilitatorNeedSchema,
  formatSchema,
  lagSchema,
  modeSchema,
  quantitySchema,
  type Activity,
  type ActivityKind,
  type Basis,
  type FacilitatorNeed,
  type Format,
  type Lag,
  type Mode,
  type Quantity,
} from './model/activity';
export {
  adaptationSchema,
  operationSchema,
  parseAdaptation,
  safeParseAdaptation,
  type Adaptation,
  type Operation,
} from './model/adaptation';
export {
  constantSchema,
  operatorSchema,
  ruleNodeSchema,
  testNodeSchema,
  type Constant,
  type Operator,
  type RuleNode,
  type TestNode,
} from './model/rule';
export {
  factSchema,
  factTypeSchema,
  factValueSchema,
  factsSchema,
  type Fact,
  type FactType,
  type FactValue,
  type Facts,
  type KnownValue,
} from './model/fact';
export {
  criterionSchema,
  parameterSchema,
  parseRuleSet,
  ruleSetSchema,
  safeParseRuleSet,
  type Criterion,
  type Parameter,
  type RuleSet,
} from './model/ruleSet';
export {
  applicantSchema,
  applicationSchema,
  applicationStatusSchema,
  evidenceSchema,
  parseApplication,
  safeParseApplication,
  waiverSchema,
  type Applicant,
  type Application,
  type ApplicationStatus,
  type Evidence,
  type Waiver,
} from './model/application';
export {
  cohortSchema,
  gateOutcomeSchema,
  gateSchema,
  memberSchema,
  memberStatusSchema,
  type Cohort,
  type Gate,
  type GateOutcome,
  type Member,
  type MemberStatus,
} from './model/cohort';
export {
  attendeeSchema,
  sessionRoleSchema,
  sessionSchema,
  sessionStatusSchema,
  type Attendee,
  type Session,
  type SessionRole,
  type SessionStatus,
} from './model/session';
export { placementSchema, scheduleSchema, type Placement, type Schedule } from './model/schedule';
export { attendanceSchema, type Attendance } from './model/attendance';
export { envelopeSchema, type Envelope } from './model/envelope';
export { postingKindSchema, postingSchema, type Posting, type PostingKind } from './model/posting';
export { ledgerLimits, ledgerSchema, parseLedger, safeParseLedger, type Ledger } from './model/ledger';
export {
  agreementSchema,
  agreementStatusSchema,
  amendmentSchema,
  reportDueSchema,
  type Agreement,
  type AgreementStatus,
  type Amendment,
  type ReportDue,
} from './model/agreement';
export { aidSchema, aidStatusSchema, type Aid, type AidStatus } from './model/aid';
export {
  deciderSchema,
  decisionSchema,
  decisionSubjectSchema,
  declaredConflictSchema,
  type Decider,
  type Decision,
  type DecisionSubject,
  type DeclaredConflict,
} from './model/decision';
export type { LifecycleKind, StatusOf } from './model/lifecycles/registry';
export { statusChangeSchema, type StatusChange } from './model/status/statusChange';
export { changeStatus, type StatusMove, type StatusRecord } from './model/status/changeStatus';
export { findStatus } from './model/status/findStatus';
export { listTransitions } from './model/status/listTransitions';
export { validateTransition } from './model/status/validateTransition';
export type { Transition } from './model/status/judgeTransition';
export { findAgreementTerms, type AgreementTerms } from './model/derived/findAgreementTerms';
export { findEvidenceState, type EvidenceState } from './model/derived/findEvidenceState';
export { findRuleSetPin } from './model/derived/findRuleSetPin';
export { listReportsDue, type ReportDueState } from './model/derived/listReportsDue';
export { summarizeGates, type GateState } from './model/derived/summarizeGates';
export { summarizeSeats, type SeatSummary } from './model/derived/summarizeSeats';
export { validateCapacity } from './model/derived/validateCapacity';
export {
  indicatorSchema,
  indicatorsSchema,
  measureSchema,
  parseIndicators,
  resultTypeSchema,
  safeParseIndicators,
  type Indicator,
  type Indicators,
  type Measure,
  type ResultType,
} from './model/indicator';
export {
  observationSchema,
  observationsSchema,
  observedValueSchema,
  parseObservations,
  safeParseObservations,
  type Observation,
  type Observations,
  type ObservedValue,
} from './model/observation';
export {
  editionLimits,
  editionSchema,
  editionStatusSchema,
  parseEdition,
  safeParseEdition,
  type Edition,
  type EditionStatus,
} from './model/edition';
export { buildActivity } from './model/builders/buildActivity';
export { buildAdvisor } from './model/builders/buildAdvisor';
export { buildAgreement } from './model/builders/buildAgreement';
export { buildAid } from './model/builders/buildAid';
export { buildApplication } from './model/builders/buildApplication';
export { buildAttendance } from './model/builders/buildAttendance';
export { buildCohort } from './model/builders/buildCohort';
export { buildCriterion } from './model/builders/buildCriterion';
export { buildDecision } from './model/builders/buildDecision';
export { buildEdition } from './model/builders/buildEdition';
export { buildEnterprise } from './model/builders/buildEnterprise';
export { buildEnvelope } from './model/builders/buildEnvelope';
export { buildIndicator } from './model/builders/buildIndicator';
export { buildNeed } from './model/builders/buildNeed';
export { buildObservation } from './model/builders/buildObservation';
export { buildOffer } from './model/builders/buildOffer';
export { buildPartner } from './model/builders/buildPartner';
export { buildPlacement } from './model/builders/buildPlacement';
export { buildPosting } from './model/builders/buildPosting';
export { buildProgram } from './model/builders/buildProgram';
export { buildRoom } from './model/builders/buildRoom';
export { buildRuleSet } from './model/builders/buildRuleSet';
export { buildSession } from './model/builders/buildSession';
export { buildTemplate } from './model/builders/buildTemplate';
export type { ReportBlock, ReportColumn, ReportDocument } from './model/report';
export { formatDiagnostics } from './catalogue';

// Eligibility.
export type { Predicate } from './rules/compiledRule';
export type { Explanation, ExplanationReason, ObservedFact, ParameterReading } from './rules/explanation';
export type { RuleDates } from './rules/findParameterValue';
export type { RuleStatus } from './rules/outlook';
export type { UnknownReason } from './rules/readFact';
export { defineRuleSet } from './eligibility/defineRuleSet';
export type { FactsOf, ValueOf } from './eligibility/factsOf';
export { validateRuleSet } from './eligibility/validateRuleSet';
export { compileRuleSet, type CompiledRuleSet, type CompileRuleSetOptions, type JudgeOptions } from './eligibility/compileRuleSet';
export type { CriterionResult, CriterionStatus, IneligibleKind, Verdict, VerdictOutcome } from './eligibility/verdict';
export { collectFacts, type CollectedFacts } from './eligibility/collectFacts';
export { evaluateEligibility, type EvaluateEligibilityOptions } from './eligibility/evaluateEligibility';
export { explainVerdict, type ExplainVerdictOptions } from './eligibility/explainVerdict';
export { toLetter, type LetterOptions } from './eligibility/toLetter';
export type { EligibilityCase, EligibilityStatus } from './eligibility/eligibilityCase';
export { runCases, type CaseResult, type CasesRun, type RunCasesOptions } from './eligibility/runCases';
export { explainCase } from './eligibility/explainCase';
export { gatherCriteria } from './eligibility/gatherCriteria';
export { defineCriterion, type CriterionPart, type CriterionSettings } from './eligibility/criterionPart';
export { acceptedLegalForm, type LegalFormCode } from './eligibility/criteria/acceptedLegalForm';
export { enoughAvailablePeople } from './eligibility/criteria/enoughAvailablePeople';
export { fewerEmployeesThan } from './eligibility/criteria/fewerEmployeesThan';
export { hasMarketActivity } from './eligibility/criteria/hasMarketActivity';
export { locatedInRegion, type RegionCode } from './eligibility/criteria/locatedInRegion';
export { notControlledByPublicBodies } from './eligibility/criteria/notControlledByPublicBodies';
export { statedSocialPurpose } from './eligibility/criteria/statedSocialPurpose';
export { supportedByBoard } from './eligibility/criteria/supportedByBoard';
export { trajetPilotRuleSet } from './eligibility/packs/trajetPilot';
export { listRuleSets } from './eligibility/listRuleSets';

// Parcours.
export { listTemplates } from './parcours/listTemplates';
export { pilotTemplate } from './parcours/templates/pilot';
export { estimateTemplate, type EstimatedMinutes, type EstimateOptions, type TemplateEstimate } from './parcours/estimateTemplate';
export { mergeActivities, type MergedActivities } from './parcours/mergeActivities';
export { planSessions, type SessionPlan } from './parcours/planSessions';
export { planCohort, type CohortPlan, type PlanCohortOptions } from './parcours/planCohort';
export type { ChosenSettings } from './parcours/resolveSettings';
export { validateTemplate, type ValidateTemplateOptions } from './parcours/validateTemplate';
export type { TemplateCheckCode } from './parcours/checks/registry';

// Hours.
export { countMinutes, type MinutesCounts } from './hours/countMinutes';
export { computeTotals, type PartedTotals, type Totals, type TotalsDimension, type TotalsOptions } from './hours/computeTotals';
export { computeReceivedMinutes, type ReceivedMinutes } from './hours/computeReceivedMinutes';

// Matching.
export {
  findDuplicates,
  type DuplicateCandidate,
  type DuplicateGroup,
  type DuplicateReport,
  type EnterpriseList,
  type FindDuplicatesOptions,
} from './matching/findDuplicates';
export type { MergeField, MergeValue } from './matching/proposeMerge';
export type { ListedEnterprise } from './matching/traits/readTraits';

// Impact.
export { listIndicators } from './impact/listIndicators';
export { computeIndicator, type ComputeIndicatorOptions, type Coverage, type IndicatorResult } from './impact/computeIndicator';
export type { IndicatorValue, NoFigureReason } from './impact/indicatorValue';

// Scheduling.
export { scheduleEdition, type ScheduledEdition } from './scheduling/scheduleEdition';
export { buildSchedulingProblem, type BuildProblemOptions, type BuiltProblem } from './scheduling/buildSchedulingProblem';
export { scheduleSessions, type ScheduleOptions } from './scheduling/scheduleSessions';
export { mostOperationsBetweenYields, searchSchedule, type SearchOptions } from './scheduling/searchSchedule';
export { verifySchedule, type ScheduleVerification } from './scheduling/verify/verifySchedule';
export { applySchedule } from './scheduling/applySchedule';
export {
  parseSchedulingProblem,
  safeParseSchedulingProblem,
  schedulingProblemSchema,
  type GoalWeights,
  type PartnerBudget,
  type PinnedPlacement,
  type ProblemEnterprise,
  type ProblemPerson,
  type ProblemRoom,
  type ProblemSession,
  type SchedulingProblem,
} from './scheduling/schedulingProblem';
export type { GoalAccount, GoalPart, Outcome, OutcomeStatus, SearchProgress, UnplacedSession } from './scheduling/outcome';
export { schedulingDefaults, type GoalId } from './scheduling/schedulingDefaults';
export { problemLimits, schedulingLimits } from './scheduling/schedulingLimits';

// Validation.
export { validateEdition, type ValidateEditionOptions } from './validation/validateEdition';
export type { EditionCheckCode } from './validation/registry';

// Personal information.
export { listPrivacyFields, type PrivacyField } from './privacy/listPrivacyFields';
export type { FieldContent, PrivacyClass } from './privacy/fields/field';
export { listUses } from './privacy/listUses';
export type { UseId } from './privacy/uses/registry';
export type { Consent, Use } from './privacy/uses/use';
export { minimizeDocument, type MinimizeOptions, type MinimizedDocument, type RemovedField } from './privacy/minimizeDocument';
export {
  pseudonymizeDocument,
  type PseudonymizeOptions,
  type PseudonymizedDocument,
  type PseudonymKind,
} from './privacy/pseudonymizeDocument';
export { listRetentionDue, type RetentionOptions } from './privacy/listRetentionDue';
export { discloseSubject, type DiscloseOptions } from './privacy/discloseSubject';
export { listReidentificationRisks, type ReidentificationOptions } from './privacy/listReidentificationRisks';
export { buildDisclosureReport, type DisclosureReportOptions } from './privacy/buildDisclosureReport';
export type {
  DisclosedField,
  DisclosedPlace,
  DisclosedRecord,
  Disclosure,
  DisclosureDoubt,
  DisclosureEvidence,
  DoubtfulRecord,
  Subject,
} from './privacy/disclosure';
export type { RetainedRecord, RetentionItem, RetentionPolicy, RetentionRule } from './privacy/retention';

// Reports.
export { buildEditionReport, type EditionReportOptions } from './reports/buildEditionReport';
export type { ReportFigure } from './reports/reportContext';
export type { UnplacedLine } from './reports/sections/buildWarningsSection';
export {
  summarizeContributions,
  type Contribution,
  type ContributionPart,
  type ContributionSummary,
} from './reports/summarizeContributions';
export { listPlacedSessions, type CalendarSubject, type PlacedSession } from './reports/listPlacedSessions';
export { listParticipations, type Participation } from './reports/listParticipations';

// In and out.
export { fromCsv } from './exchange/fromCsv';
export { toCsv, type CsvWritingOptions } from './exchange/toCsv';
export { listCsvLosses } from './exchange/listCsvLosses';
export type { EditionTableId } from './exchange/csv/listRows';
export type { CsvOptions, CsvReading, RejectedRow } from './exchange/csv/readTable';
export type { CsvRow, CsvTableId } from './exchange/csv/registry';
export { buildAvailabilities } from './exchange/buildAvailabilities';
export type { AvailabilityRow } from './exchange/csv/tables/availabilities';
export { fromJson } from './exchange/json/fromJson';
export { fromMunicipalities, type MunicipalityReading } from './exchange/fromMunicipalities';
export { fromReq, type ReqOptions, type ReqReading, type ReqRow } from './exchange/fromReq';
export type { ReqBeside } from './exchange/req/buildReqHelp';
export type { ListSource } from './exchange/req/readSource';
export type { RegisterRecord } from './exchange/req/registerRecord';
export type { ReqShapeId } from './exchange/req/registry';
export { findMunicipality, type MunicipalityMatch } from './exchange/findMunicipality';
export type { Municipality } from './exchange/municipalities/municipality';
export type { TitledRow } from './exchange/municipalities/writeRows';
export { toICalendar, type ICalendarOptions } from './exchange/toICalendar';
export { toGanttSvg, type GanttOptions } from './exchange/toGanttSvg';
export type { GanttSubject } from './exchange/svg/ganttRows';
export { toHtml, type HtmlOptions } from './exchange/toHtml';
export { toMarkdown } from './exchange/toMarkdown';
export { toJsonSchema, type JsonSchema, type JsonSchemaOptions } from './exchange/toJsonSchema';
export type { JsonSchemaPart } from './exchange/schema/schemaWriting';
export { listSchemaKinds, type NounOf, type SchemaKindId } from './exchange/schema/schemaKinds';
export { toStandardSchema, type StandardSchemaOptions } from './exchange/schema/toStandardSchema';
export type { StandardSchema, StandardSchemaIssue, StandardSchemaProps, StandardSchemaResult } from './exchange/schema/standardSchema';

// Words and figures: vocabularies, formatters, exact fractions.
export { formatMinutes, parseMinutes } from './base/minutes';
export { formatMoney } from './base/formatMoney';
export { formatInteger } from './base/formatInteger';
export { formatDecimal, type FormatDecimalOptions } from './base/formatDecimal';
export { formatPercent, type FormatPercentOptions } from './base/formatPercent';
export { formatCount } from './base/formatCount';
export { pickPlural, type PluralForms } from './base/pickPlural';
export type { LocalTime } from './base/zonedTime';
export { formatDate } from './base/formatDate';
export { formatDateRange } from './base/formatDateRange';
export { formatTime } from './base/formatTime';
export { formatTimeRange } from './base/formatTimeRange';
export { formatWeekday } from './base/formatWeekday';
export type { PlainDate, PlainTime, Weekday } from './base/plainDate';
export { formatList } from './base/list';
export { hashDocument } from './base/hash';
export { buildRatio, compareRatios, type Ratio } from './base/ratio';
export { findCode, formatCode, listCodes, type CodeListId } from './vocabulary/registry';
export type { CodeEntry, CodeList, CodeListOptions, CodeOption } from './vocabulary/codeList';
export type { CodeMatch } from './vocabulary/findEntry';
export type { NameMatch } from './vocabulary/buildNameFinder';
