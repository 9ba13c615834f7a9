import { buildRemark, type Remark } from '../csv/cell';
import type { RegisterName } from './reqHelp';
import { doubtfulName, severalNames } from './reqDiagnostics';

/** The name of an enterprise, and its others. */
export interface ChosenName {
  readonly name: string;
  readonly others: readonly RegisterName[];
  readonly remark?: Remark;
}

/** The legal name in force (`V`, `N`) among those of the file of names; failing that, the first in force, then the first, with a remark. */
export function chooseName(names: readonly RegisterName[]): ChosenName | undefined {
  const legal = names.filter(({ status, type }) => status === 'V' && type === 'N');
  const chosen = legal[0] ?? names.find(({ status }) => status === 'V') ?? names[0];
  if (chosen === undefined) return undefined;
  const { name, status = '?', type = '?' } = chosen;
  const others = names.filter((each) => each !== chosen);
  const rivals = [...new Set(legal.map((each) => each.name))].filter((each) => each !== name);
  if (legal.length === 0) return { name, others, remark: buildRemark(doubtfulName, { name, status, type }) };
  return { name, others, ...(rivals.length === 0 ? {} : { remark: buildRemark(severalNames, { name, others: rivals }) }) };
}
