/** `trajet/model`: the nouns, their schemas and their parsers. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, DiagnosticSource, ReadResult, Severity } from '../diagnostics/diagnostic';
export { TrajetError } from '../diagnostics/trajetError';
export { formatPath } from '../diagnostics/formatPath';
export { buildFormatter, type DiagnosticsFormatter } from '../diagnostics/buildFormatter';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export { hasErrors } from '../diagnostics/diagnostic';
export { formatDiagnostics } from '../model/formatDiagnostics';
export { pickText, type BilingualText, type Locale, type LocalizedText } from '../base/localizedText';
export { formatCount } from '../base/formatCount';
export { formatDate } from '../base/formatDate';
export { formatDateRange } from '../base/formatDateRange';
export { formatDecimal, type FormatDecimalOptions } from '../base/formatDecimal';
export { formatInteger } from '../base/formatInteger';
export { formatList } from '../base/list';
export { formatMinutes, parseMinutes } from '../base/minutes';
export { formatMoney } from '../base/formatMoney';
export { formatPercent, type FormatPercentOptions } from '../base/formatPercent';
export { formatTime } from '../base/formatTime';
export { formatTimeRange } from '../base/formatTimeRange';
export { formatWeekday } from '../base/formatWeekday';
export { pickPlural, type PluralForms } from '../base/pickPlural';
export type { PlainDate, PlainTime, Weekday } from '../base/plainDate';
export type { Ratio } from '../base/ratio';
export { guardLimits, type GuardLimits } from '../base/guard';
export { openDocument, type Opened, type OpenedDocument, type OpenResult } from '../model/openDocument';
export { migrateDocument, type MigratedDocument, type MigrateResult } from '../model/migrateDocument';
export type { MigrationStep } from '../model/documents/migrateWith';
export type { DocumentRefusal } from '../model/documents/refusal';
export type { DocumentKind } from '../model/documents/documentKind';
export type { DocumentKindId, DocumentOf } from '../model/documents/registry';
export { localizedTextSchema, type MinutesCount, type Source } from '../model/primitives';
export { enterpriseSchema, parseEnterprise, safeParseEnterprise, type Enterprise } from '../model/enterprise';
export { inspectBusinessNumber, type BusinessNumberParts } from '../model/identifiers/inspectBusinessNumber';
export { inspectNeq, type NeqKind, type NeqParts } from '../model/identifiers/inspectNeq';
export { inspectPostalCode, type PostalCodeParts } from '../model/identifiers/inspectPostalCode';
export { inspectScian, scianVersions, type ScianLevel, type ScianParts } from '../model/identifiers/inspectScian';
export type { CheckDigit, Inspection, Malformed, WellFormed } from '../model/identifiers/inspection';
export { buildId, type BuildIdOptions } from '../base/buildId';
export { parsePartner, partnerRoleSchema, partnerSchema, safeParsePartner, type Partner, type PartnerRole } from '../model/partner';
export { advisorSchema, timeLimitsSchema, type Advisor, type TimeLimits } from '../model/advisor';
export { offerSchema, type Offer } from '../model/offer';
export { needSchema, type Need } from '../model/need';
export { roomSchema, type Room } from '../model/room';
export { placeSchema, type Place } from '../model/place';
export { contactSchema, type Contact } from '../model/contact';
export {
  availabilitySchema,
  closureSchema,
  datedExceptionSchema,
  weeklyWindowSchema,
  type Availability,
  type Closure,
  type DatedException,
  type WeeklyWindow,
} from '../model/availability';
export { calendarDaysSchema, calendarSchema, parseCalendar, safeParseCalendar, type Calendar, type CalendarDays } from '../model/calendar';
export { buildClosures, type BuildClosuresOptions, type BuiltClosures, type NamedDays } from '../model/buildClosures';
export { listFreeIntervals, type FreeInterval, type FreeIntervalsOptions, type LocalMoment } from '../model/listFreeIntervals';
export { holidayLimits, listHolidays, type Holiday, type HolidayId, type HolidayOptions } from '../base/listHolidays';
export { listTimeZones, type QuebecTimeZone } from '../base/listTimeZones';
export { findTimeZone, type KnownMunicipality, type KnownPlace, type TimeZoneAnswer } from '../base/findTimeZone';
export { findFiscalYear, type FiscalYear } from '../base/findFiscalYear';
export { listFiscalPeriods, type FiscalPeriod, type FiscalPeriodOptions } from '../base/listFiscalPeriods';
export {
  datedPinSchema,
  parseProgram,
  pinSchema,
  programSchema,
  safeParseProgram,
  type DatedPin,
  type Pin,
  type Program,
} from '../model/program';
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
} from '../model/template';
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
} from '../model/activity';
export {
  adaptationSchema,
  operationSchema,
  parseAdaptation,
  safeParseAdaptation,
  type Adaptation,
  type Operation,
} from '../model/adaptation';
export {
  constantSchema,
  operatorSchema,
  ruleNodeSchema,
  testNodeSchema,
  type Constant,
  type Operator,
  type RuleNode,
  type TestNode,
} from '../model/rule';
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
} from '../model/fact';
export {
  criterionSchema,
  parameterSchema,
  parseRuleSet,
  ruleSetSchema,
  safeParseRuleSet,
  type Criterion,
  type Parameter,
  type RuleSet,
} from '../model/ruleSet';
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
} from '../model/application';
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
} from '../model/cohort';
export {
  attendeeSchema,
  sessionRoleSchema,
  sessionSchema,
  sessionStatusSchema,
  type Attendee,
  type Session,
  type SessionRole,
  type SessionStatus,
} from '../model/session';
export { placementSchema, scheduleSchema, type Placement, type Schedule } from '../model/schedule';
export { attendanceSchema, type Attendance } from '../model/attendance';
export { envelopeSchema, type Envelope } from '../model/envelope';
export { postingKindSchema, postingSchema, type Posting, type PostingKind } from '../model/posting';
export { ledgerLimits, ledgerSchema, parseLedger, safeParseLedger, type Ledger } from '../model/ledger';
export {
  agreementSchema,
  agreementStatusSchema,
  amendmentSchema,
  reportDueSchema,
  type Agreement,
  type AgreementStatus,
  type Amendment,
  type ReportDue,
} from '../model/agreement';
export { aidSchema, aidStatusSchema, type Aid, type AidStatus } from '../model/aid';
export {
  deciderSchema,
  decisionSchema,
  decisionSubjectSchema,
  declaredConflictSchema,
  type Decider,
  type Decision,
  type DecisionSubject,
  type DeclaredConflict,
} from '../model/decision';
export type { LifecycleKind, StatusOf } from '../model/lifecycles/registry';
export { statusChangeSchema, type StatusChange } from '../model/status/statusChange';
export { changeStatus, type StatusMove, type StatusRecord } from '../model/status/changeStatus';
export { findStatus } from '../model/status/findStatus';
export { listTransitions } from '../model/status/listTransitions';
export { validateTransition } from '../model/status/validateTransition';
export type { Transition } from '../model/status/judgeTransition';
export { findAgreementTerms, type AgreementTerms } from '../model/derived/findAgreementTerms';
export { findEvidenceState, type EvidenceState } from '../model/derived/findEvidenceState';
export { findRuleSetPin } from '../model/derived/findRuleSetPin';
export { listReportsDue, type ReportDueState } from '../model/derived/listReportsDue';
export { summarizeGates, type GateState } from '../model/derived/summarizeGates';
export { summarizeSeats, type SeatSummary } from '../model/derived/summarizeSeats';
export { validateCapacity } from '../model/derived/validateCapacity';
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
} from '../model/indicator';
export {
  observationSchema,
  observationsSchema,
  observedValueSchema,
  parseObservations,
  safeParseObservations,
  type Observation,
  type Observations,
  type ObservedValue,
} from '../model/observation';
export {
  editionLimits,
  editionSchema,
  editionStatusSchema,
  parseEdition,
  safeParseEdition,
  type Edition,
  type EditionStatus,
} from '../model/edition';
export { type ReportBlock, type ReportColumn, type ReportDocument } from '../model/report';
export { buildActivity } from '../model/builders/buildActivity';
export { buildAdvisor } from '../model/builders/buildAdvisor';
export { buildAgreement } from '../model/builders/buildAgreement';
export { buildAid } from '../model/builders/buildAid';
export { buildApplication } from '../model/builders/buildApplication';
export { buildAttendance } from '../model/builders/buildAttendance';
export { buildCohort } from '../model/builders/buildCohort';
export { buildCriterion } from '../model/builders/buildCriterion';
export { buildDecision } from '../model/builders/buildDecision';
export { buildEdition } from '../model/builders/buildEdition';
export { buildEnterprise } from '../model/builders/buildEnterprise';
export { buildEnvelope } from '../model/builders/buildEnvelope';
export { buildIndicator } from '../model/builders/buildIndicator';
export { buildNeed } from '../model/builders/buildNeed';
export { buildObservation } from '../model/builders/buildObservation';
export { buildOffer } from '../model/builders/buildOffer';
export { buildPartner } from '../model/builders/buildPartner';
export { buildPlacement } from '../model/builders/buildPlacement';
export { buildPosting } from '../model/builders/buildPosting';
export { buildProgram } from '../model/builders/buildProgram';
export { buildRoom } from '../model/builders/buildRoom';
export { buildRuleSet } from '../model/builders/buildRuleSet';
export { buildSession } from '../model/builders/buildSession';
export { buildTemplate } from '../model/builders/buildTemplate';
