import { businessNumberCheckDigitFails as enterpriseCheck } from '../../../model/checks/enterprise/businessNumberCheckDigitFails';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The digits of the federal business number of each enterprise agree. */
export const businessNumberCheckDigitFails = checkEachEnterprise(enterpriseCheck);
