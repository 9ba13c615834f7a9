import { buildDuplicateIdCheck } from '../buildDuplicateIdCheck';

/** Two pieces of evidence never bear one id: a decision that names it would not say which was looked at. */
export const duplicateEvidence = buildDuplicateIdCheck('evidence');
