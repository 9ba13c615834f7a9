import { ambiguousNumber, tooManyDecimals } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';
import { readDecimal, scaleDecimal } from './readDecimal';

/** `1 250,50` and `1250`, at most 12 figures of dollars: what a French spreadsheet writes. */
const french = /^(\d{1,3}(?:[\s\u00a0]\d{3}){0,3}|\d{1,12})(?:,(\d{1,2}))?$/u;
const spaces = /\s/gu;
const oneComma = /^[+-]?\d{1,3},\d{3}$/u;

/** Dollars as people write them, as whole cents: `1 250,50 $`, `$1,250.50`, `(250)` for an amount owed. */
export const readCents: CellReader = (text, { locale }) => {
  const usual = locale === 'fr' ? french.exec(text) : null;
  if (usual !== null) return { value: Number(`${(usual[1] ?? '').replace(spaces, '')}${(usual[2] ?? '').padEnd(2, '0')}`) };
  const bare = /[$A(]/u.test(text) ? text.replace(/\$|CAD|CA(?=\s*$)/gu, '').trim() : text;
  const owed = bare.startsWith('(') ? /^\((.*)\)$/su.exec(bare)?.[1] : undefined;
  // Money has no third decimal: « 12,500 » may be a thousand written in English.
  if (locale === 'fr' && oneComma.test(owed ?? bare)) return { refused: buildRemark(ambiguousNumber, { received: text }) };
  const reading = readDecimal(owed ?? bare, locale);
  if ('refused' in reading) return { refused: { ...reading.refused, params: { received: text } } };
  const cents = scaleDecimal(reading.decimal, 2);
  if (cents === undefined) return { refused: buildRemark(tooManyDecimals, { received: text, decimals: 2 }) };
  return { value: owed === undefined ? cents : -cents + 0 };
};
