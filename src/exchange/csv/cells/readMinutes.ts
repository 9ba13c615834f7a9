import { parseMinutes } from '../../../base/minutes';
import type { CellReader } from '../cell';

/** A duration: `14 h`, `1 h 30`, `90 min`, or a whole number of minutes; what is not one is left to the schema, which refuses it with its remedy. */
export const readMinutes: CellReader = (text) => ({ value: /^\d{1,7}$/u.test(text) ? Number(text) : (parseMinutes(text) ?? text) });
