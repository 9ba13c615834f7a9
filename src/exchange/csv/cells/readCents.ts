import { tooManyDecimals } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';
import { readDecimal, scaleDecimal } from './readDecimal';

/** Dollars as people write them, as whole cents: `1 250,50 $`, `$1,250.50`, `(250)` for an amount owed. */
export const readCents: CellReader = (text, { locale }) => {
  const bare = text.replace(/\$|CAD|CA(?=\s*$)/gu, '').trim();
  const owed = /^\((.*)\)$/su.exec(bare)?.[1];
  const reading = readDecimal(owed ?? bare, locale);
  if ('refused' in reading) return { refused: { ...reading.refused, params: { received: text } } };
  const cents = scaleDecimal(reading.decimal, 2);
  if (cents === undefined) return { refused: buildRemark(tooManyDecimals, { received: text, decimals: 2 }) };
  return { value: owed === undefined ? cents : -cents + 0 };
};
