/** `trajet/matching`: who is who across lists. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, Severity } from '../diagnostics/diagnostic';
export { formatDiagnostics } from '../matching/formatDiagnostics';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export type { Enterprise } from '../model/enterprise';
export {
  findDuplicates,
  type DuplicateCandidate,
  type DuplicateGroup,
  type DuplicateReport,
  type EnterpriseList,
  type FindDuplicatesOptions,
} from '../matching/findDuplicates';
export type { MergeField, MergeValue } from '../matching/proposeMerge';
export type { ListedEnterprise } from '../matching/traits/readTraits';
