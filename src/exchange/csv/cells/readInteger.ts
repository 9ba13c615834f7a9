import { notWhole, unreadableNumber } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';
import { readDecimal, scaleDecimal } from './readDecimal';

/** A whole number: `12`, `1 250`, `12,0`. */
export const readInteger: CellReader = (text, { locale }) => {
  const reading = readDecimal(text, locale);
  if ('refused' in reading) return reading;
  const whole = scaleDecimal(reading.decimal, 0);
  if (whole === undefined) return { refused: buildRemark(reading.decimal.decimals > 0 ? notWhole : unreadableNumber, { received: text }) };
  return { value: whole };
};
