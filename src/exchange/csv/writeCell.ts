import { formatMinutes } from '../../base/minutes';
import type { CsvContext } from './cell';
import { isSame } from './findDifferences';
import type { CsvColumn } from './csvTable';

/** Writes the value of a column as the text of a cell; empty when the cell cannot hold it. */
export type CellWriter = (value: unknown) => string;

/** A text that a cell may hold; one that is `close` says the most of the value that a cell can. */
interface Candidate {
  readonly text: string;
  readonly close?: boolean;
}

/**
 * Writes values so that they are read back: of the texts that a value may have, the first that the column itself reads as that value.
 *
 * Labels of codes come before codes, hours before minutes, and decimals are those of the language. No cell ever says something else than its
 * value: what no text says is left blank.
 */
export function buildCellWriter({ read }: CsvColumn, context: CsvContext): CellWriter {
  const one = (value: unknown) => value;
  const inList = (value: unknown) => [value];
  const choose = (value: unknown, wrap: (value: unknown) => unknown): string => {
    const label = read.labelOf?.(value, context.locale);
    const candidates = [...(label === undefined ? [] : [{ text: label }]), ...listCandidates(value, context)].filter(
      ({ text }) => text !== '',
    );
    const readings = candidates.map((candidate) => ({ ...candidate, reading: read(candidate.text, context) }));
    const exact = readings.find(({ reading }) => 'value' in reading && isSame(reading.value, wrap(value)));
    return (exact ?? readings.find(({ close, reading }) => close === true && 'value' in reading))?.text ?? '';
  };
  return (value) => {
    if (value === undefined || value === null) return '';
    if (!Array.isArray(value)) return choose(value, one);
    const parts = value.map((element: unknown) => choose(element, inList));
    return parts.includes('') ? '' : parts.join('|');
  };
}

/** The texts that a value may have, the most readable first. */
function listCandidates(value: unknown, context: CsvContext): readonly Candidate[] {
  const { locale } = context;
  if (typeof value === 'string') return [{ text: value }];
  if (typeof value === 'boolean') return [{ text: locale === 'fr' ? (value ? 'oui' : 'non') : value ? 'yes' : 'no' }];
  if (typeof value === 'number') return listNumbers(value, context);
  if (typeof value !== 'object' || value === null) return [];
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const { numerator, denominator, known, between, unknown, notApplicable } = parts;
  if (typeof numerator === 'number') return [{ text: `${String(numerator)}/${String(denominator)}`, close: true }];
  if (known !== undefined) return listCandidates(known, context).map(({ text }) => ({ text, close: true }));
  if (between !== undefined) return listRanges(between, context);
  if (unknown !== undefined) {
    const words: Readonly<Record<string, string>> =
      locale === 'fr' ? { declined: 'refus', pending: 'en attente' } : { declined: 'declined', pending: 'pending' };
    return [{ text: (typeof unknown === 'string' ? words[unknown] : undefined) ?? '' }];
  }
  if (notApplicable !== undefined) return [{ text: locale === 'fr' ? 's.o.' : 'n/a', close: true }];
  const localized = parts[locale];
  return typeof localized === 'string' ? [{ text: localized, close: true }] : [];
}

function listNumbers(value: number, { locale }: CsvContext): readonly Candidate[] {
  if (!Number.isSafeInteger(value)) return [];
  const digits = String(Math.abs(value)).padStart(3, '0');
  const amount = `${value < 0 ? '-' : ''}${digits.slice(0, -2)}${locale === 'fr' ? ',' : '.'}${digits.slice(-2)}`;
  return [{ text: formatMinutes(value, { locale }).replaceAll('\u00a0', ' ') }, { text: String(value) }, { text: amount }];
}

/** `>=12`, `<=8`, `6-8`: the bounds as the column reads numbers. */
function listRanges(between: unknown, context: CsvContext): readonly Candidate[] {
  const { minimum, maximum } = { minimum: undefined, maximum: undefined, ...(typeof between === 'object' ? between : {}) } as Readonly<
    Record<'minimum' | 'maximum', unknown>
  >;
  const texts = (bound: unknown) => (typeof bound === 'number' ? listNumbers(bound, context).map(({ text }) => text) : []);
  if (minimum === undefined) return texts(maximum).map((text) => ({ text: `<=${text}` }));
  if (maximum === undefined) return texts(minimum).map((text) => ({ text: `>=${text}` }));
  return texts(minimum).map((text, index) => ({ text: `${text}-${texts(maximum)[index] ?? ''}` }));
}
