import type { Locale } from '../base/localizedText';
import { formatDate } from '../base/formatDate';
import { formatTime } from '../base/formatTime';
import type { Edition } from '../model/edition';
import type { ReportBlock } from '../model/report';
import type { EditionIndex } from './indexEdition';
import type { PlacedSession } from './listPlacedSessions';
import type { ReportWords } from './reportWords';

/** What every section of a report reads. */
export interface ReportContext {
  readonly edition: Edition;
  readonly index: EditionIndex;
  readonly locale: Locale;
  readonly words: ReportWords;
  /** Sessions placed and not called off, in order of time. */
  readonly placed: readonly PlacedSession[];
}

/** A drawing that stands in a report: in the section of its subject, or in front when it has none. */
export interface ReportFigure {
  readonly title: string;
  readonly svg: string;
  readonly of?: { readonly kind: 'enterprise' | 'advisor'; readonly id: string };
}

/** A heading; with an id, it may be linked to. */
export function heading(level: 2 | 3, text: string, id?: string): ReportBlock {
  return { kind: 'heading', level, text, ...(id === undefined ? {} : { id }) };
}

/** A paragraph of plain text, or in a tone. */
export function paragraph(text: string, tone?: Extract<ReportBlock, { kind: 'paragraph' }>['tone']): ReportBlock {
  return { kind: 'paragraph', text, ...(tone === undefined ? {} : { tone }) };
}

/** The drawings of a subject. */
export function figuresOf(figures: readonly ReportFigure[], kind: 'enterprise' | 'advisor', id: string): ReportBlock[] {
  return figures.filter(({ of }) => of?.kind === kind && of.id === id).map(({ title, svg }) => ({ kind: 'figure', svg, caption: title }));
}

/** The day in words, then the hours: two cells of a table. */
export function formatMoment({ placement, end }: PlacedSession, locale: Locale): readonly [day: string, hours: string] {
  const day = formatDate(placement.date, { locale, weekday: true });
  const to =
    end.date === placement.date
      ? formatTime(end.time, { locale })
      : `${formatDate(end.date, { locale })}, ${formatTime(end.time, { locale })}`;
  // The word joiner keeps a line from breaking after the dash.
  return [day, `${formatTime(placement.start, { locale })}\u00a0–\u2060\u00a0${to}`];
}
