import type { Locale } from '../../base/localizedText';
import { formatDate } from '../../base/formatDate';
import { formatInteger } from '../../base/formatInteger';
import { formatTime } from '../../base/formatTime';
import { formatMinutes } from '../../base/minutes';
import { pickText } from '../../base/localizedText';
import type { PlacedSession } from '../../reports/listPlacedSessions';
import type { EditionIndex } from '../../reports/indexEdition';
import { formatList } from '../../base/list';

/** The sentences of a Gantt chart, in one language. */
export interface GanttWords {
  readonly ofEnterprises: string;
  readonly ofAdvisors: string;
  readonly received: string;
  readonly given: string;
  readonly closure: string;
  readonly height: string;
  readonly empty: string;
  countSessions(count: number): string;
  unplaced(count: number): string;
  period(from: string, to: string): string;
}

/** The sentences of a Gantt chart, in each language. */
export const ganttWords: Readonly<Record<Locale, GanttWords>> = {
  fr: {
    ofEnterprises: 'Le calendrier des entreprises',
    ofAdvisors: 'Le calendrier des personnes qui donnent des heures',
    received: 'Reçues',
    given: 'Données',
    closure: 'Relâche ou jour férié',
    height: 'Plus une barre est haute, plus la séance est longue.',
    empty: 'Aucune séance n’est encore placée.',
    countSessions: (count) => `${formatInteger(count, { locale: 'fr' })}\u00a0${count < 2 ? 'séance' : 'séances'}`,
    unplaced: (count) => `${formatInteger(count, { locale: 'fr' })}\u00a0${count < 2 ? 'séance reste' : 'séances restent'} à placer.`,
    period: (from, to) => `Du ${formatDate(from, { locale: 'fr' })} au ${formatDate(to, { locale: 'fr' })}`,
  },
  en: {
    ofEnterprises: 'The enterprises’ calendar',
    ofAdvisors: 'The calendar of the people who give hours',
    received: 'Received',
    given: 'Given',
    closure: 'Break or holiday',
    height: 'The taller the bar, the longer the session.',
    empty: 'No session is placed yet.',
    countSessions: (count) => `${formatInteger(count, { locale: 'en' })} ${count === 1 ? 'session' : 'sessions'}`,
    unplaced: (count) => `${formatInteger(count, { locale: 'en' })} ${count === 1 ? 'session remains' : 'sessions remain'} to be placed.`,
    period: (from, to) => `${formatDate(from, { locale: 'en' })} to ${formatDate(to, { locale: 'en' })}`,
  },
};

/** One session in a sentence: day, hours, title, who leads, how long. */
export function describeSession(placed: PlacedSession, index: EditionIndex, locale: Locale): string {
  const { placement, session, end, advisors } = placed;
  const day = formatDate(placement.date, { locale, weekday: true });
  const hours = `${formatTime(placement.start, { locale })}\u00a0–\u00a0${formatTime(end.time, { locale })}`;
  const length = formatMinutes(placement.sessionMinutes, { locale });
  const title = index.hideNames(pickText(session.title, locale), locale);
  const by =
    advisors.length === 0 ? '' : `, ${locale === 'fr' ? 'avec' : 'with'} ${formatList(advisors.map(index.nameAdvisor), { locale })}`;
  return locale === 'fr' ? `${day}, ${hours}\u00a0: ${title}${by} (${length})` : `${day}, ${hours}: ${title}${by} (${length})`;
}
