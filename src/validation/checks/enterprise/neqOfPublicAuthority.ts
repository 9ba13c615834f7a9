import { neqOfPublicAuthority as enterpriseCheck } from '../../../model/checks/enterprise/neqOfPublicAuthority';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** An enterprise whose number is that of a public authority is worth a look. */
export const neqOfPublicAuthority = checkEachEnterprise({
  ...enterpriseCheck,
  finds: {
    fr: 'Le numéro donné est celui d’un organisme public (domain §4.1; loi sur l’économie sociale, art. 3).',
    en: 'The number given is that of a public body (domain §4.1; Social Economy Act, s. 3).',
  },
});
