/** `trajet/validation`: what is wrong in a whole edition, before it starts. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, ReadResult, Severity } from '../diagnostics/diagnostic';
export { TrajetError } from '../diagnostics/trajetError';
export { formatDiagnostics } from '../validation/formatDiagnostics';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export { editionLimits, editionSchema, parseEdition, safeParseEdition, type Edition } from '../model/edition';
export { validateEdition, type ValidateEditionOptions } from '../validation/validateEdition';
export type { EditionCheckCode } from '../validation/registry';
