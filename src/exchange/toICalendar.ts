import { compareText } from '../base/compareText';
import { demandChoice } from '../base/demandChoice';
import { demandOptions } from '../base/demandOptions';
import { demandRecord } from '../base/demandRecord';
import { formatList } from '../base/list';
import { pickText, type Locale } from '../base/localizedText';
import { findNearestName } from '../base/nearestName';
import type { Edition } from '../model/edition';
import { indexEdition, type EditionIndex } from '../reports/indexEdition';
import { listPlacedSessions, type CalendarSubject, type PlacedSession } from '../reports/listPlacedSessions';
import { mode } from '../vocabulary/mode';
import { labelEntry } from '../vocabulary/codeList';
import { escapeValue, foldLine } from './ical/contentLine';
import { readPreviousEvents, type PreviousEvent } from './ical/previousEvents';
import { listTimeZoneLines } from './ical/timeZoneLines';

/** Whose calendar, in which language, made when. */
export interface ICalendarOptions {
  readonly of: CalendarSubject;
  /** The instant of publication, `YYYY-MM-DDTHH:MM:SSZ`: nothing here reads a clock. */
  readonly stamp: string;
  readonly locale: Locale;
  /** The text published before: sessions keep their UID, those changed get a higher SEQUENCE, those gone are CANCELLED. */
  readonly previous?: string;
}

/**
 * The calendar of an enterprise, an advisor, a room or a cohort, as iCalendar text (RFC 5545).
 *
 * One event per placed session, in local time with the zone's rules, so that Outlook and Google show the same hour. UIDs are stable:
 * a subscriber sees a session move, not double.
 *
 * @throws RangeError when the stamp is not an instant in UTC, as `2020-11-18T14:00:00Z`, or when neither the edition nor what was published
 * before knows of the subject; TypeError when the edition is none.
 */
export function toICalendar(edition: Edition, options: ICalendarOptions): string {
  const { of, stamp, locale, previous = '' } = demandOptions('toICalendar', options, 'of', 'stamp', 'locale');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(stamp)) {
    throw new RangeError(`toICalendar: an instant in UTC was expected as stamp, as 2020-11-18T14:00:00Z, not ${stamp}`);
  }
  demandRecord('toICalendar', 'an edition', edition, 'sessions', 'enterprises', 'advisors', 'rooms', 'cohorts');
  const index = indexEdition(edition);
  const timeZone = edition.schedule?.timeZone ?? edition.timeZone;
  const placed = listPlacedSessions(edition, { of, cancelled: true });
  const before = readPreviousEvents(previous);
  // Whoever left the edition may still have a calendar published, whose sessions are to be called off.
  if (placed.length === 0 && before.size === 0) demandSubject(edition, of);
  const stamped = stamp.replace(/[-:]/gu, '');
  const events = placed.map((session) => writeEvent(session, { edition, index, timeZone, locale, stamped, before }));
  const present = new Set(placed.map((session) => uidOf(edition, session, index)));
  const gone = [...before.values()]
    .filter(({ uid, body }) => !present.has(uid) && !tellsName(uid, body, edition, index))
    .sort((a, b) => compareText(a.uid, b.uid));
  const years = [...placed.flatMap(({ placement, end }) => [placement.date, end.date].map(readYear)), ...gone.flatMap(listYears)];
  const name = `${nameSubject(index, of, edition, locale)} \u2013 ${pickText(edition.title, locale)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//trajet//trajet//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeValue(name)}`,
    `X-WR-TIMEZONE:${escapeValue(timeZone)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...(years.length === 0 ? [] : writeTimeZone(timeZone, years)),
    ...events.flat(),
    ...gone.flatMap((event) => writeGone(event, stamped)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** Refuses a subject that the edition lacks: its calendar would be empty, and bear an id for a name. */
function demandSubject({ id: editionId, enterprises, advisors, rooms, cohorts }: Edition, { kind, id }: CalendarSubject): void {
  const lists = { enterprise: enterprises, advisor: advisors, room: rooms, cohort: cohorts };
  demandChoice('toICalendar', 'of.kind', kind, ['enterprise', 'advisor', 'room', 'cohort']);
  const known = lists[kind].map((each) => each.id);
  if (known.includes(id)) return;
  const nearest = findNearestName(id, known);
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
  throw new RangeError(`toICalendar: the edition "${editionId}" has no ${kind} "${id}"${hint}`);
}

/** Zones have no rules to speak of before 1970, and a date mistyped by a century must not cost a century of them. */
function writeTimeZone(timeZone: string, years: readonly number[]): string[] {
  const known = [...new Set(years)].map((year) => Math.min(9_998, Math.max(1_970, year))).sort((a, b) => a - b);
  const [first = 1_970, last = first] = [known[0], known.at(-1)];
  return listTimeZoneLines(timeZone, Math.max(first, last - 50), last);
}

const readYear = (date: string): number => Number(date.slice(0, 4));

/** The years that an event published before speaks of. */
function listYears({ body }: PreviousEvent): number[] {
  return body.flatMap((line) => /^DT(?:START|END)[;:].*?(\d{4})\d{4}T\d{6}$/u.exec(line)?.[1] ?? []).map(Number);
}

interface EventContext {
  readonly edition: Edition;
  readonly index: EditionIndex;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly stamped: string;
  readonly before: ReadonlyMap<string, PreviousEvent>;
}

/** Text first, then the edition: Google clashes on UIDs that are only digits. */
function uidOf({ id }: Edition, { session }: PlacedSession, { hideId }: EditionIndex): string {
  return `${hideId(session.id)}@${id}.trajet`;
}

/** Whether an event published before tells who an enterprise is that may not be named now: it is left out, rather than shown as called off. */
function tellsName(uid: string, body: readonly string[], { id }: Edition, { hideId, hideNames }: EditionIndex): boolean {
  const session = uid.replace(`@${id}.trajet`, '');
  const text = body.join('\n').replaceAll(/\\([,;\\])/gu, '$1');
  return hideId(session) !== session || hideNames(text, 'fr') !== text;
}

function writeEvent(placed: PlacedSession, { edition, index, timeZone, locale, stamped, before }: EventContext): string[] {
  const { session, placement, end } = placed;
  const uid = uidOf(edition, placed, index);
  const body = [
    `UID:${uid}`,
    `DTSTART;TZID=${timeZone}:${writeLocal(placement.date, placement.start)}`,
    `DTEND;TZID=${timeZone}:${writeLocal(end.date, end.time)}`,
    `SUMMARY:${escapeValue(index.hideNames(pickText(session.title, locale), locale))}`,
    ...writeLocation(placed, index, locale),
    `DESCRIPTION:${escapeValue(describe(placed, index, locale))}`,
  ];
  const status = session.status === 'cancelled' || session.status === 'not-applicable' ? 'CANCELLED' : 'CONFIRMED';
  const earlier = before.get(uid);
  const isSame = earlier !== undefined && earlier.cancelled === (status === 'CANCELLED') && earlier.body.join('\n') === body.join('\n');
  const sequence = earlier === undefined ? 0 : earlier.sequence + (isSame ? 0 : 1);
  return ['BEGIN:VEVENT', ...body, `DTSTAMP:${stamped}`, `SEQUENCE:${sequence}`, `STATUS:${status}`, 'END:VEVENT'];
}

/** A session that this calendar no longer holds: it stays, called off, so that subscribers see it go. */
function writeGone({ sequence, cancelled, body }: PreviousEvent, stamped: string): string[] {
  return [
    'BEGIN:VEVENT',
    ...body,
    `DTSTAMP:${stamped}`,
    `SEQUENCE:${cancelled ? sequence : sequence + 1}`,
    'STATUS:CANCELLED',
    'END:VEVENT',
  ];
}

function writeLocation({ session, placement }: PlacedSession, index: EditionIndex, locale: Locale): string[] {
  const room = placement.room === undefined ? undefined : index.rooms.get(placement.room);
  const place = [room?.name ?? placement.room, room?.place?.address, room?.place?.municipality].filter((part) => part !== undefined);
  if (place.length > 0) return [`LOCATION:${escapeValue(index.hideNames(place.join(', '), locale))}`];
  return session.mode === undefined ? [] : [`LOCATION:${escapeValue(labelEntry(mode, session.mode, { locale }))}`];
}

function describe({ enterprises, advisors }: PlacedSession, index: EditionIndex, locale: Locale): string {
  const words = locale === 'fr' ? { led: 'Animation', by: '\u00a0: ', who: 'Participation' } : { led: 'Led by', by: ': ', who: 'With' };
  const leaders = advisors.map((id) => {
    const partner = index.advisors.get(id)?.partner;
    return partner === undefined ? index.nameAdvisor(id) : `${index.nameAdvisor(id)} (${index.namePartner(partner)})`;
  });
  const attendees = enterprises.map((id) => index.nameEnterprise(id, locale));
  return [
    ...(leaders.length === 0 ? [] : [`${words.led}${words.by}${formatList(leaders, { locale })}`]),
    ...(attendees.length === 0 ? [] : [`${words.who}${words.by}${formatList(attendees, { locale })}`]),
  ].join('\n');
}

function nameSubject(index: EditionIndex, { kind, id }: CalendarSubject, edition: Edition, locale: Locale): string {
  switch (kind) {
    case 'enterprise':
      return index.nameEnterprise(id, locale);
    case 'advisor':
      return index.nameAdvisor(id);
    case 'room':
      return index.hideNames(index.rooms.get(id)?.name ?? id, locale);
    case 'cohort': {
      const title = edition.cohorts.find((cohort) => cohort.id === id)?.title;
      return title === undefined ? id : index.hideNames(pickText(title, locale), locale);
    }
  }
}

function writeLocal(date: string, time: string): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}
