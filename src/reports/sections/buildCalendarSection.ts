import { formatList } from '../../base/list';
import { pickText } from '../../base/localizedText';
import { formatMinutes } from '../../base/minutes';
import type { ReportBlock, ReportColumn } from '../../model/report';
import { mode } from '../../vocabulary/mode';
import { labelEntry } from '../../vocabulary/codeList';
import type { PlacedSession } from '../listPlacedSessions';
import { formatMoment, heading, paragraph, type ReportContext, type ReportFigure } from '../reportContext';

/** For each cohort, who meets whom, when and where, in order of time; the drawings of the whole edition come first. */
export function buildCalendarSection(context: ReportContext, figures: readonly ReportFigure[]): ReportBlock[] {
  const { edition, locale, words, placed } = context;
  return [
    heading(2, words.calendar, 'calendar'),
    ...figures.filter(({ of }) => of === undefined).map(({ title, svg }): ReportBlock => ({ kind: 'figure', svg, caption: title })),
    ...(placed.length === 0 ? [paragraph(words.noSession)] : []),
    ...edition.cohorts.flatMap((cohort) => {
      const sessions = placed.filter(({ session }) => session.cohort === cohort.id);
      if (sessions.length === 0) return [];
      return [writeCalendar(sessions, context, { caption: words.cohortCaption(pickText(cohort.title, locale)), without: null })];
    }),
  ];
}

/** A table of sessions. `without` leaves out the column that says whose table it is. */
export function writeCalendar(
  sessions: readonly PlacedSession[],
  context: ReportContext,
  { caption, without }: { readonly caption?: string; readonly without: 'enterprises' | 'led' | null },
): ReportBlock {
  const { locale, words } = context;
  const columns: readonly (ReportColumn & { readonly cell: (placed: PlacedSession) => string })[] = [
    { title: words.date, cell: (placed) => formatMoment(placed, locale)[0] },
    { title: words.hours, cell: (placed) => formatMoment(placed, locale)[1] },
    { title: words.session, cell: ({ session }) => pickText(session.title, locale) },
    ...(without === 'enterprises' ? [] : [{ title: words.enterprises, cell: (placed: PlacedSession) => nameAttendees(placed, context) }]),
    ...(without === 'led' ? [] : [{ title: words.led, cell: (placed: PlacedSession) => nameLeaders(placed, context) }]),
    { title: words.where, cell: (placed) => namePlace(placed, context) },
    {
      title: words.length,
      align: 'end' as const,
      cell: ({ placement }) => formatMinutes(placement.sessionMinutes, { locale }),
    },
  ];
  return {
    kind: 'table',
    ...(caption === undefined ? {} : { caption }),
    columns: columns.map(({ title, align }) => (align === undefined ? { title } : { title, align })),
    rows: sessions.map((placed) => columns.map(({ cell }) => cell(placed))),
  };
}

function nameAttendees({ session, enterprises }: PlacedSession, { edition, index, locale, words }: ReportContext): string {
  const members = edition.cohorts.find(({ id }) => id === session.cohort)?.members ?? [];
  const present = new Set(enterprises);
  const following = members.filter(({ status }) => status === 'admitted' || status === 'active');
  if (following.length > 2 && following.length === present.size && following.every(({ enterprise }) => present.has(enterprise)))
    return words.everyone;
  return formatList(
    enterprises.map((id) => index.nameEnterprise(id, locale)),
    { locale },
  );
}

function nameLeaders({ advisors }: PlacedSession, { index, locale }: ReportContext): string {
  return formatList(
    advisors.map((id) => {
      const partner = index.advisors.get(id)?.partner;
      return partner === undefined ? index.nameAdvisor(id) : `${index.nameAdvisor(id)} (${index.namePartner(partner)})`;
    }),
    { locale },
  );
}

function namePlace({ session, placement }: PlacedSession, { index, locale, words }: ReportContext): string {
  if (placement.room !== undefined) return index.rooms.get(placement.room)?.name ?? placement.room;
  return session.mode === undefined ? words.toSettle : labelEntry(mode, session.mode, { locale });
}
