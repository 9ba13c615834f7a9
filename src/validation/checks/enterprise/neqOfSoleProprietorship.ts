import { neqOfSoleProprietorship as enterpriseCheck } from '../../../model/checks/enterprise/neqOfSoleProprietorship';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** No enterprise that takes part is someone doing business alone. */
export const neqOfSoleProprietorship = checkEachEnterprise({ ...enterpriseCheck, severity: 'error' });
