import { businessNumberCheckDigitFails as enterpriseCheck } from '../../../model/checks/enterprise/businessNumberCheckDigitFails';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The digits of the federal business number of each enterprise agree. */
export const businessNumberCheckDigitFails = checkEachEnterprise({
  ...enterpriseCheck,
  finds: {
    fr: 'Un chiffre du numéro d’entreprise fédéral est mal tapé.',
    en: 'A digit of the federal business number is mistyped.',
  },
});
