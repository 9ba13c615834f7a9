import { buildRatio } from '../../../base/ratio';
import { shareAboveWhole, unreadableNumber } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';
import { readDecimal } from './readDecimal';

/** A share, as an exact fraction: `62 %`, `2/5`, `0,62`. A bare number above 1 is refused: `60` is surely a percentage without its sign. */
export const readRatio: CellReader = (text, { locale }) => {
  const refused = { refused: buildRemark(unreadableNumber, { received: text }) };
  const [numerator, denominator] = text.split('/');
  const over = /^\s*(\d{1,12})\s*$/u;
  if (denominator !== undefined) {
    const [top, bottom] = [over.exec(numerator ?? '')?.[1], over.exec(denominator)?.[1]];
    if (top === undefined || bottom === undefined || text.split('/').length > 2) return refused;
    const ratio = buildRatio(Number(top), Number(bottom));
    return ratio === undefined ? refused : { value: ratio };
  }
  const isPercent = text.endsWith('%');
  const reading = readDecimal(isPercent ? text.slice(0, -1) : text, locale);
  if ('refused' in reading) return { refused: { ...reading.refused, params: { received: text } } };
  const power = reading.decimal.decimals + (isPercent ? 2 : 0);
  const ratio = power > 12 ? undefined : buildRatio(reading.decimal.units, 10 ** power);
  if (ratio !== undefined && !isPercent && ratio.numerator > ratio.denominator) {
    return { refused: buildRemark(shareAboveWhole, { received: text }) };
  }
  return ratio === undefined ? refused : { value: ratio };
};
