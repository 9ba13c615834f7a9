import { ownRevenueAboveTotal as enterpriseCheck } from '../../../model/checks/enterprise/ownRevenueAboveTotal';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** Own revenue of each enterprise is a part of its revenue. An error in an edition, whose indicators divide one by the other. */
export const ownRevenueAboveTotal = checkEachEnterprise({
  ...enterpriseCheck,
  severity: 'error',
  finds: {
    fr: 'Revenus autonomes et revenus totaux sont saisis l’un pour l’autre, et le ratio d’admissibilité dépasse 100\u00a0% (domain §2.1, E01 et E06).',
    en: 'Own and total revenue are entered for each other, and the ratio for eligibility is above 100% (domain §2.1, E01 and E06).',
  },
});
