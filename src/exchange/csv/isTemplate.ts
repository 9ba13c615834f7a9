import type { Template } from '../../model/template';

/** Whether a document that no compiler checked holds what rows of activities are read and written from. */
export function isTemplate(document: unknown): document is Template {
  if (typeof document !== 'object' || document === null) return false;
  return 'activities' in document && Array.isArray(document.activities) && 'phases' in document && Array.isArray(document.phases);
}
