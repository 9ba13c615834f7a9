import { foldText } from '../../../base/compareText';
import { withLabels, type CellReader } from '../cell';

const none = new Set(['aucun', 'aucune', 'personne', 'rien', 'none', 'nobody', 'nothing']);

/** The same reader of a list, which reads « aucun » as a list of nothing: a blank cell would leave what there is. */
export function allowNone(read: CellReader): CellReader {
  return withLabels((text, context) => (none.has(foldText(text.slice(0, 20))) ? { value: [] } : read(text, context)), read.labelOf);
}
