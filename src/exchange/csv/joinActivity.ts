import type { Locale, LocalizedText } from '../../base/localizedText';
import type { Activity } from '../../model/activity';
import type { CsvDraft } from './csvTable';

const texts = ['title', 'summary', 'note'] as const;
const groups = ['duration', 'groupSize'] as const;
const lists = ['objectives', 'deliverables'] as const;

/**
 * An activity with what a row says of it: what the row leaves blank, and what no cell holds, stays as it was.
 *
 * A text keeps its other language; a text of a list keeps it where it is the same text, or at the same place in a list of the same length.
 */
export function joinActivity(activity: Activity, draft: CsvDraft, locale: Locale): CsvDraft {
  const joined: Record<string, unknown> = { ...activity, ...draft };
  for (const key of [...texts, ...groups]) {
    const said = draft[key];
    // Filled by columns of this path: an object.
    if (said !== undefined) joined[key] = { ...activity[key], ...(said as object) };
  }
  for (const key of lists) {
    const said = draft[key];
    // Filled by a reader of lists of texts.
    if (said !== undefined) joined[key] = joinTexts(activity[key] ?? [], said as readonly LocalizedText[], locale);
  }
  return joined;
}

function joinTexts(before: readonly LocalizedText[], said: readonly LocalizedText[], locale: Locale): readonly LocalizedText[] {
  const places = new Map(before.map((text, place) => [text[locale], place]));
  return said.map((text, place) => {
    if (before[place]?.[locale] === text[locale]) return { ...before[place], ...text };
    const moved = places.get(text[locale]);
    if (moved !== undefined) return { ...before[moved], ...text };
    return before.length === said.length ? { ...before[place], ...text } : text;
  });
}

/** A list of texts that one cell holds whole in a language; nothing where it does not: what is written in part would be lost. */
export function keepWritable(list: readonly LocalizedText[] | undefined, locale: Locale): readonly LocalizedText[] | undefined {
  const written = list?.map((text) => text[locale]);
  const isWhole = written?.every((text) => text !== undefined && text !== '' && text === text.trim() && !text.includes('|'));
  return written === undefined || isWhole !== true ? undefined : written.map((text) => ({ [locale]: text }));
}
