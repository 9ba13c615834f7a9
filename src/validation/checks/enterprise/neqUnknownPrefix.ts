import { neqUnknownPrefix as enterpriseCheck } from '../../../model/checks/enterprise/neqUnknownPrefix';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The number of each enterprise starts as those of the register do. */
export const neqUnknownPrefix = checkEachEnterprise(enterpriseCheck);
