import { foldText } from '../../../base/compareText';
import { unreadableBoolean } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';

const yes = new Set(['oui', 'o', 'x', 'yes', 'y', 'vrai', 'true', '1', '\u2713', '\u2714']);
const no = new Set(['non', 'n', 'no', 'faux', 'false', '0']);

/** Yes or no: oui, non, x, vrai, faux, yes, no, true, false, 1, 0. A blank cell is neither: it never comes here. */
export const readBoolean: CellReader = (text) => {
  const folded = foldText(text.slice(0, 10));
  if (yes.has(folded)) return { value: true };
  return no.has(folded) ? { value: false } : { refused: buildRemark(unreadableBoolean, { received: text }) };
};
