import type { Check } from '../../../diagnostics/defineCheck';
import { codeListsUsed } from '../../../model/codes/codeUse';
import { buildUnknownCodeCheck } from '../../../model/codes/unknownCode';
import type { Edition } from '../../../model/edition';
import { listCodesUsed } from '../../listCodesUsed';

/** The codes of the whole edition are those of the vocabularies. */
export const unknownCode = {
  ...buildUnknownCodeCheck(listCodesUsed, codeListsUsed),
  finds: {
    fr: 'Un code est mal tapé, ou la loi en a ajouté un (domain §1.3\u00a0: de nouvelles formes juridiques en février 2026).',
    en: 'A code is mistyped, or the law added one (domain §1.3: new legal forms in February 2026).',
  },
} satisfies Check<Edition>;
