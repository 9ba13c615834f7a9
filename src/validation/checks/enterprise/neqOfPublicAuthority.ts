import { neqOfPublicAuthority as enterpriseCheck } from '../../../model/checks/enterprise/neqOfPublicAuthority';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** An enterprise whose number is that of a public authority is worth a look. */
export const neqOfPublicAuthority = checkEachEnterprise(enterpriseCheck);
