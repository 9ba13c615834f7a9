import { neqCheckDigitFails as enterpriseCheck } from '../../../model/checks/enterprise/neqCheckDigitFails';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The digits of each enterprise’s number agree with each other. */
export const neqCheckDigitFails = checkEachEnterprise(enterpriseCheck);
