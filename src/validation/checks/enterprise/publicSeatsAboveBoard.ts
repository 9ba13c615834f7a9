import { publicSeatsAboveBoard as enterpriseCheck } from '../../../model/checks/enterprise/publicSeatsAboveBoard';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** Public bodies name no more directors than an enterprise has. An error in an edition, where eligibility is judged on it. */
export const publicSeatsAboveBoard = checkEachEnterprise({ ...enterpriseCheck, severity: 'error' });
