/** `trajet/scheduling`: who, when and where, and why not. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, DiagnosticSource, ReadResult, Severity } from '../diagnostics/diagnostic';
export { formatDiagnostics } from '../scheduling/formatDiagnostics';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export { scheduleEdition, type ScheduledEdition } from '../scheduling/scheduleEdition';
export { buildSchedulingProblem, type BuildProblemOptions, type BuiltProblem } from '../scheduling/buildSchedulingProblem';
export { scheduleSessions, type ScheduleOptions } from '../scheduling/scheduleSessions';
export { mostOperationsBetweenYields, searchSchedule, type SearchOptions } from '../scheduling/searchSchedule';
export { verifySchedule, type ScheduleVerification } from '../scheduling/verify/verifySchedule';
export { applySchedule } from '../scheduling/applySchedule';
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
} from '../scheduling/schedulingProblem';
export type { GoalAccount, GoalPart, Outcome, OutcomeStatus, SearchProgress, UnplacedSession } from '../scheduling/outcome';
export { schedulingDefaults, type GoalId } from '../scheduling/schedulingDefaults';
export { problemLimits, schedulingLimits } from '../scheduling/schedulingLimits';
