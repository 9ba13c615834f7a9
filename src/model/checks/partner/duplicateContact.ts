import { buildDuplicateIdCheck } from '../buildDuplicateIdCheck';

/** Two people of one organisation are told apart by their ids. A warning: the partner is read all the same. */
export const duplicateContact = buildDuplicateIdCheck('contacts', 'warning');
