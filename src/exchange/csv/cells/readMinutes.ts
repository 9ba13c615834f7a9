import type { CellReader } from '../cell';

/** A duration: `14 h`, `1 h 30`, `90 min`, or a whole number of minutes; the schema reads it, and refuses decimal hours with their remedy. */
export const readMinutes: CellReader = (text) => ({ value: /^\d{1,7}$/u.test(text) ? Number(text) : text });
