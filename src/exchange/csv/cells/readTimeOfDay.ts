import { foldText } from '../../../base/compareText';
import type { CellReader } from '../cell';

/** A time of day, as `HH:MM`: `9:00`, `13 h 30`, `9h`, `1:30 p.m.`. What is not one is left to the schema to refuse. */
export const readTimeOfDay: CellReader = (text) => {
  const parts = /^(\d{1,2})(?:\s?[:h]\s?(\d{2})?)?(?::00)?\s*(a\.?m\.?|p\.?m\.?)?$/u.exec(foldText(text.slice(0, 20)));
  if (parts === null) return { value: text };
  const [, hour = '', minute = '00', half] = parts;
  const isAfternoon = half?.startsWith('p') === true;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return { value: `${String(hours).padStart(2, '0')}:${minute}` };
};
