import { formatMinutes } from '../../base/minutes';
import type { ReportBlock } from '../../model/report';
import type { PlacedSession } from '../listPlacedSessions';
import { figuresOf, heading, paragraph, type ReportContext, type ReportFigure } from '../reportContext';
import { writeCalendar } from './buildCalendarSection';

/** One part for each enterprise that follows the parcours: its hours received, its drawing, its sessions. */
export function buildEnterprisesSection(context: ReportContext, figures: readonly ReportFigure[]): ReportBlock[] {
  const { edition, index, locale, words, placed } = context;
  const members = edition.cohorts.flatMap((cohort) =>
    cohort.members.filter(({ status }) => status !== 'waitlisted' && status !== 'withdrawn').map(({ enterprise }) => enterprise),
  );
  const ids = [...new Set([...members, ...placed.flatMap(({ enterprises }) => enterprises)])];
  const parts = ids.flatMap((id) => {
    const sessions = placed.filter(({ enterprises }) => enterprises.includes(id));
    return [
      heading(3, index.nameEnterprise(id, locale)),
      paragraph(countUp(sessions, context, words.receivedLine)),
      ...figuresOf(figures, 'enterprise', id),
      ...(sessions.length === 0 ? [] : [writeCalendar(sessions, context, { without: 'enterprises' })]),
    ];
  });
  return parts.length === 0 ? [] : [heading(2, words.byEnterprise, 'enterprises'), ...parts];
}

/** One part for each person who leads a session: the hours given, the drawing, the sessions. */
export function buildAdvisorsSection(context: ReportContext, figures: readonly ReportFigure[]): ReportBlock[] {
  const { edition, index, words, placed } = context;
  const busy = new Set(placed.flatMap(({ advisors }) => advisors));
  const ids = [...new Set([...edition.advisors.map(({ id }) => id).filter((id) => busy.has(id)), ...busy])];
  const parts = ids.flatMap((id) => {
    const sessions = placed.filter(({ advisors }) => advisors.includes(id));
    const partner = index.advisors.get(id)?.partner;
    const name = partner === undefined ? index.nameAdvisor(id) : `${index.nameAdvisor(id)} (${index.namePartner(partner)})`;
    return [
      heading(3, name),
      paragraph(countUp(sessions, context, words.givenLine)),
      ...figuresOf(figures, 'advisor', id),
      writeCalendar(sessions, context, { without: 'led' }),
    ];
  });
  return parts.length === 0 ? [] : [heading(2, words.byAdvisor, 'advisors'), ...parts];
}

function countUp(sessions: readonly PlacedSession[], { locale, words }: ReportContext, say: (minutes: string) => string): string {
  const minutes = sessions.reduce((sum, { placement }) => sum + placement.sessionMinutes, 0);
  return `${words.sessionCount(sessions.length)}, ${say(formatMinutes(minutes, { locale }))}.`;
}
