import { neqOfSoleProprietorship as enterpriseCheck } from '../../../model/checks/enterprise/neqOfSoleProprietorship';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** No enterprise that takes part is someone doing business alone. */
export const neqOfSoleProprietorship = checkEachEnterprise({
  ...enterpriseCheck,
  severity: 'error',
  finds: {
    fr: 'Le numéro donné est celui d’une personne à son compte, qui n’est pas une entreprise d’économie sociale (domain §1.3 et §4.1).',
    en: 'The number given is that of a sole proprietor, who is no social-economy enterprise (domain §1.3 and §4.1).',
  },
});
