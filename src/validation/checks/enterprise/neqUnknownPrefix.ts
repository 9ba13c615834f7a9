import { neqUnknownPrefix as enterpriseCheck } from '../../../model/checks/enterprise/neqUnknownPrefix';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The number of each enterprise starts as those of the register do. */
export const neqUnknownPrefix = checkEachEnterprise({
  ...enterpriseCheck,
  finds: {
    fr: 'Le NEQ commence par un préfixe que le registre ne connaît pas (domain §4.1\u00a0: 11, 22, 33 et 88).',
    en: 'The NEQ begins with a prefix that the register does not know (domain §4.1: 11, 22, 33 and 88).',
  },
});
