import { membersDiffer as enterpriseCheck } from '../../../model/checks/enterprise/membersDiffer';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The members of each category of an enterprise add up to its members. */
export const membersDiffer = checkEachEnterprise(enterpriseCheck);
