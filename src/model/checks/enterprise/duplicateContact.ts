import { buildDuplicateIdCheck } from '../buildDuplicateIdCheck';

/** Two people of one enterprise are told apart by their ids. A warning: the enterprise is read all the same. */
export const duplicateContact = buildDuplicateIdCheck('contacts', 'warning');
