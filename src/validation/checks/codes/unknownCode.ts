import { codeListsUsed } from '../../../model/codes/codeUse';
import { buildUnknownCodeCheck } from '../../../model/codes/unknownCode';
import { listCodesUsed } from '../../listCodesUsed';

/** The codes of the whole edition are those of the vocabularies. */
export const unknownCode = buildUnknownCodeCheck(listCodesUsed, codeListsUsed);
