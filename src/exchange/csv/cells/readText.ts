import type { CellReader } from '../cell';

/** The text as it stands. */
export const readText: CellReader = (text) => ({ value: text });

/** A text in the language of the file. */
export const readLocalizedText: CellReader = (text, { locale }) => ({ value: { [locale]: text } });

/** Digits only: an enterprise number or a phone written in groups (`11 6000 0009`). */
export const readDigits: CellReader = (text) => ({ value: text.replace(/[\s\u00a0.-]/gu, '') });
