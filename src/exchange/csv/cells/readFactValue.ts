import { foldText } from '../../../base/compareText';
import { describeBounds } from '../../../base/describeBounds';
import { isWithinBounds } from '../../../base/isWithinBounds';
import type { Fact } from '../../../model/fact';
import { buildRemark, withLabels, type CellReader, type CellReading, type CsvContext } from '../cell';
import { impossibleFigure, reversedRange } from '../cellDiagnostics';
import { readBoolean } from './readBoolean';
import { readCents } from './readCents';
import { buildChoiceReader } from './readChoice';
import { readDate } from './readDate';
import { readInteger } from './readInteger';
import { buildListReader } from './readList';
import { readRatio } from './readRatio';

const notApplicable = new Set(['s.o.', 's/o', 's. o.', 'so', 'sans objet', 'n/a', 'n.a.', 'not applicable', 'non applicable']);
const declined = new Set(['refus', 'refuse', 'declined']);
const pending = new Set(['en attente', 'a venir', 'pending']);

/**
 * Reads the value of a fact, in the words of its type.
 *
 * « s.o. » is not applicable, « refus » declined, « en attente » pending; `>=12`, `<=8` and `6-8` are ranges of a number; `8-6` and a
 * figure beyond the bounds of the fact are refused. A blank cell is not asked, and never comes here.
 */
export function buildFactReader(fact: Fact): CellReader {
  const readKnown = readerOf(fact);
  const isNumber = fact.type === 'integer' || fact.type === 'cents';
  const read: CellReader = (text, context) => {
    const folded = foldText(text.slice(0, 40));
    if (notApplicable.has(folded)) return { value: { notApplicable: { fr: 's.o.', en: 'n/a' } } };
    if (declined.has(folded)) return { value: { unknown: 'declined' } };
    if (pending.has(folded)) return { value: { unknown: 'pending' } };
    const reading = (isNumber ? readRange(text, readKnown, context) : undefined) ?? readKnown(text, context);
    if ('refused' in reading || isWithinBounds(fact, reading.value)) return reading;
    const { fr, en } = describeBounds(fact);
    return { refused: buildRemark(impossibleFigure, { received: text, boundsFr: fr, boundsEn: en }) };
  };
  return withLabels(read, readKnown.labelOf);
}

function readerOf(fact: Fact): CellReader {
  switch (fact.type) {
    case 'boolean':
      return readBoolean;
    case 'integer':
      return readInteger;
    case 'cents':
      return readCents;
    case 'ratio':
      return readRatio;
    case 'date':
      return readDate;
    case 'choice':
      return buildChoiceReader(fact);
    case 'choices':
      return buildListReader(buildChoiceReader(fact));
  }
}

/** Bounds of a number, both included; `undefined` when the text has not the form of a range. */
function readRange(text: string, read: CellReader, context: CsvContext): CellReading | undefined {
  const compact = text.trim();
  const oneSided = /^(>=|≥|<=|≤|au moins|au plus|at least|at most)\s*(.+)$/iu.exec(compact);
  const twoSided = /^(.*\d[\s\u00a0$]*)(-|–|à|to)(?=[\s\u00a0$]*\d)(.+)$/iu.exec(compact);
  if (oneSided !== null) {
    const bound = read(oneSided[2] ?? '', context);
    if ('refused' in bound) return { refused: { ...bound.refused, params: { ...bound.refused.params, received: text } } };
    const isFloor = />|≥|moins|least/iu.test(oneSided[1] ?? '');
    return { value: { between: isFloor ? { minimum: bound.value } : { maximum: bound.value } } };
  }
  if (twoSided === null) return undefined;
  const [, first = '', sign = '', second = ''] = twoSided;
  const [minimum, maximum] = [read(first.trim(), context), read(second.trim(), context)];
  if ('refused' in minimum || 'refused' in maximum) return undefined;
  if (Number(minimum.value) > Number(maximum.value)) {
    const gap = /\s$/u.test(first) ? ' ' : '';
    return { refused: buildRemark(reversedRange, { received: text, suggestion: [second.trim(), sign, first.trim()].join(gap) }) };
  }
  return { value: { between: { minimum: minimum.value, maximum: maximum.value } } };
}
