import { neqOfPartnership as enterpriseCheck } from '../../../model/checks/enterprise/neqOfPartnership';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** An enterprise whose number is that of a partnership or an association is worth a look. */
export const neqOfPartnership = checkEachEnterprise(enterpriseCheck);
