/** `trajet/parcours`: templates of pathways, their checks, and the sessions planned from them. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, ReadResult, Severity } from '../diagnostics/diagnostic';
export { TrajetError } from '../diagnostics/trajetError';
export { formatDiagnostics } from '../parcours/formatDiagnostics';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export { parseTemplate, safeParseTemplate, templateSchema, type Template } from '../model/template';
export { adaptationSchema, parseAdaptation, safeParseAdaptation, type Adaptation } from '../model/adaptation';
export { listTemplates } from '../parcours/listTemplates';
export { pilotTemplate } from '../parcours/templates/pilot';
export { estimateTemplate, type EstimatedMinutes, type EstimateOptions, type TemplateEstimate } from '../parcours/estimateTemplate';
export { mergeActivities, type MergedActivities } from '../parcours/mergeActivities';
export { planSessions, type SessionPlan } from '../parcours/planSessions';
export { planCohort, type CohortPlan, type PlanCohortOptions } from '../parcours/planCohort';
export type { ChosenSettings } from '../parcours/resolveSettings';
export { validateTemplate, type ValidateTemplateOptions } from '../parcours/validateTemplate';
export type { TemplateCheckCode } from '../parcours/checks/registry';
