import { membersDiffer as enterpriseCheck } from '../../../model/checks/enterprise/membersDiffer';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The members of each category of an enterprise add up to its members. */
export const membersDiffer = checkEachEnterprise({
  ...enterpriseCheck,
  finds: {
    fr: 'Une coopérative de solidarité met à jour ses membres d’une catégorie, non le total (domain §1.3\u00a0: des membres par catégorie).',
    en: 'A solidarity cooperative updates its members of one category, not the total (domain §1.3: members per category).',
  },
});
