import type { BilingualText } from '../../base/localizedText';
import { enterpriseChecks } from '../../model/checks/enterprise/registry';
import { buildRemark, type CellReader } from '../csv/cell';
import { readDate } from '../csv/cells/readDate';
import type { CsvColumn, CsvTable } from '../csv/csvTable';
import { interpretRow } from './interpretRow';
import { reqRowSchema, type ReqTableRow } from './registerRecord';
import { unreadableRegisterDate } from './reqDiagnostics';
import type { ReqHelp } from './reqHelp';

/** A kind of file that enterprises come in: its columns. */
export interface ReqShape<Id extends string = string> {
  readonly id: Id;
  readonly title: BilingualText;
  readonly columns: readonly CsvColumn[];
  /** True when its files have many more columns than those read: the others are no surprise. */
  readonly hasOthers?: boolean;
}

/** A day, or the remark that it cannot be read: a register’s row is not rejected for it. */
export const readRegisterDate: CellReader = (text, context) => {
  const reading = readDate(text, context);
  return 'refused' in reading ? { value: null, remark: buildRemark(unreadableRegisterDate, { received: text }) } : { value: reading.value };
};

/** The table of a shape: its rows are read with what was given beside the file. */
export function buildReqTable<Id extends string>({ id, title, columns }: ReqShape<Id>, help: ReqHelp): CsvTable<Id, ReqTableRow> {
  return {
    id,
    title,
    schema: reqRowSchema,
    checks: enterpriseChecks,
    uniqueKey: 'id',
    columns: () => columns,
    examine: (draft) => interpretRow(draft, help).remarks,
    complete: (draft, _, { line }) => {
      const { draft: told } = interpretRow(draft, help);
      const register = typeof told['register'] === 'object' ? told['register'] : {};
      return { ...told, register: { ...register, line } };
    },
  };
}
