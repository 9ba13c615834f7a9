import { readDigits, readText } from '../../csv/cells/readText';
import { column, required } from '../../csv/columns';
import { readRegisterDate, type ReqShape } from '../buildReqTable';

/** `Entreprise.csv` of the register’s open data: codes, four lines of address, and names in another file. */
export const register = {
  id: 'register',
  title: { fr: 'Registre des entreprises', en: 'Enterprise register' },
  hasOthers: true,
  columns: [
    required(column('neq', readDigits, ['NEQ', 'NEQ'])),
    column('name', readText, ['NOM_ASSUJ', 'NOM_ASSUJ']),
    column('register.legalForm', readText, ['COD_FORME_JURI', 'COD_FORME_JURI']),
    column('register.status', readText, ['COD_STAT_IMMAT', 'COD_STAT_IMMAT']),
    column('register.statusOn', readRegisterDate, ['DAT_STAT_IMMAT', 'DAT_STAT_IMMAT']),
    column('register.registeredOn', readRegisterDate, ['DAT_IMMAT', 'DAT_IMMAT']),
    column('foundedOn', readRegisterDate, ['DAT_CONSTI', 'DAT_CONSTI']),
    column('register.employees', readText, ['COD_INTVAL_EMPLO_QUE', 'COD_INTVAL_EMPLO_QUE']),
    column('register.activityCode', readText, ['COD_ACT_ECON_CAE', 'COD_ACT_ECON_CAE']),
    column('register.activity', readText, ['DESC_ACT_ECON_ASSUJ', 'DESC_ACT_ECON_ASSUJ']),
    column('register.line1', readText, ['ADR_DOMCL_LIGN1_ADR', 'ADR_DOMCL_LIGN1_ADR']),
    column('register.line2', readText, ['ADR_DOMCL_LIGN2_ADR', 'ADR_DOMCL_LIGN2_ADR']),
    column('register.line3', readText, ['ADR_DOMCL_LIGN3_ADR', 'ADR_DOMCL_LIGN3_ADR']),
    column('register.line4', readText, ['ADR_DOMCL_LIGN4_ADR', 'ADR_DOMCL_LIGN4_ADR']),
  ],
} as const satisfies ReqShape;
