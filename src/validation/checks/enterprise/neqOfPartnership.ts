import { neqOfPartnership as enterpriseCheck } from '../../../model/checks/enterprise/neqOfPartnership';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** An enterprise whose number is that of a partnership or an association is worth a look. */
export const neqOfPartnership = checkEachEnterprise({
  ...enterpriseCheck,
  finds: {
    fr: 'Le numéro donné est celui d’une société ou d’un groupement, non d’une coopérative ou d’un OBNL (domain §1.3 et §4.1).',
    en: 'The number given is that of a partnership or group, not of a cooperative or non-profit (domain §1.3 and §4.1).',
  },
});
