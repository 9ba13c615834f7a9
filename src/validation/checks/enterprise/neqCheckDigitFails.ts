import { neqCheckDigitFails as enterpriseCheck } from '../../../model/checks/enterprise/neqCheckDigitFails';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The digits of each enterprise’s number agree with each other. */
export const neqCheckDigitFails = checkEachEnterprise({
  ...enterpriseCheck,
  finds: {
    fr: 'Un chiffre du NEQ est mal tapé (domain §4.1\u00a0: 2\u00a0220 NEQ sur 2\u00a0220 passent le contrôle).',
    en: 'A digit of the NEQ is mistyped (domain §4.1: 2,220 NEQs out of 2,220 pass the check).',
  },
});
