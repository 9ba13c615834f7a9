import { ownRevenueAboveTotal as enterpriseCheck } from '../../../model/checks/enterprise/ownRevenueAboveTotal';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** Own revenue of each enterprise is a part of its revenue. An error in an edition, whose indicators divide one by the other. */
export const ownRevenueAboveTotal = checkEachEnterprise({ ...enterpriseCheck, severity: 'error' });
