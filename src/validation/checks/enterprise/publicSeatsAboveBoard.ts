import { publicSeatsAboveBoard as enterpriseCheck } from '../../../model/checks/enterprise/publicSeatsAboveBoard';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** Public bodies name no more directors than an enterprise has. An error in an edition, where eligibility is judged on it. */
export const publicSeatsAboveBoard = checkEachEnterprise({
  ...enterpriseCheck,
  severity: 'error',
  finds: {
    fr: 'Les sièges nommés par l’État sont plus nombreux que ceux du conseil (loi sur l’économie sociale, art. 3, 2e\u00a0principe; domain §1.2).',
    en: 'Seats named by public bodies are more than those of the board (Social Economy Act, s. 3, second principle; domain §1.2).',
  },
});
