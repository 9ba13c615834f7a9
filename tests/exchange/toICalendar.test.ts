import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { findInstant } from '../../src/base/zonedTime';
import { toICalendar, type ICalendarOptions } from '../../src/exchange/toICalendar';
import type { Edition } from '../../src/model/edition';
import { listPlacedSessions } from '../../src/reports/listPlacedSessions';
import { buildEdition, buildPlacement, buildSession } from './buildEdition';

const stamp = '2020-11-20T15:00:00Z';
const options: ICalendarOptions = { of: { kind: 'cohort', id: 'pilote' }, stamp, locale: 'fr' };

interface ReadEvent {
  readonly uid: string;
  readonly epochMinute: number;
  readonly endMinute: number;
  readonly summary: string;
  readonly description: string;
  readonly sequence: number;
  readonly status: string;
}

/** The events as another library reads them. */
function readWithIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const zoneId = component.getFirstProperty('dtstart')?.getParameter('tzid');
    const minuteOf = (time: InstanceType<typeof ICAL.Time>) => {
      const zone = zones.find(({ tzid }) => tzid === zoneId);
      if (zone !== undefined) time.zone = zone;
      return time.toUnixTime() / 60;
    };
    return {
      uid: event.uid,
      epochMinute: minuteOf(event.startDate),
      endMinute: minuteOf(event.endDate),
      summary: event.summary,
      description: event.description,
      sequence: Number(component.getFirstPropertyValue('sequence')),
      status: String(component.getFirstPropertyValue('status')),
    };
  });
}

const edition = buildEdition({
  sessions: [
    buildSession({
      id: 'ideation-1',
      title: { fr: 'Idéation, séance 1; « d’où vient-on, où va-t-on »', en: 'Ideation, session 1' },
      format: 'group',
    }),
    buildSession({ id: 'coaching-1', title: { fr: 'Accompagnement', en: 'Coaching' }, mode: 'online' }),
    buildSession({ id: 'coaching-2', title: { fr: 'Accompagnement (2)', en: 'Coaching (2)' }, sessionMinutes: 90 }),
  ],
  schedule: {
    timeZone: 'America/Toronto',
    placements: [
      buildPlacement({ session: 'ideation-1', date: '2020-11-26', start: '13:00', room: 'salle' }),
      buildPlacement({ session: 'coaching-1', date: '2021-03-11', advisors: [{ role: 'coach', advisor: 'karine' }] }),
      buildPlacement({ session: 'coaching-2', date: '2021-03-18', sessionMinutes: 90, advisors: [{ role: 'coach', advisor: 'karine' }] }),
    ],
  },
  rooms: [{ id: 'salle', name: 'Salle du Fleuve', place: { municipality: 'Trois-Rivières' }, capacity: 20 }],
});
const zoneOf = (given: Edition) => given.schedule?.timeZone ?? given.timeZone;

describe('toICalendar', () => {
  it('gives another reader each session at its very instant, with its title', () => {
    const events = readWithIcalJs(toICalendar(edition, options));
    const placed = listPlacedSessions(edition, { of: options.of });
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ epochMinute, endMinute, summary }) => ({ epochMinute, endMinute, summary }))).toEqual(
      placed.map(({ session, placement }) => {
        const start = findInstant({ date: placement.date, time: placement.start }, zoneOf(edition));
        const epochMinute = start.kind === 'skipped' ? Number.NaN : start.epochMinute;
        return { epochMinute, endMinute: epochMinute + placement.sessionMinutes, summary: session.title.fr };
      }),
    );
  });

  it('reads the same in every zone whose clocks change by a rule, by another rule, or never', () => {
    for (const timeZone of ['America/Halifax', 'America/Blanc-Sablon', 'Europe/Paris', 'America/St_Johns', 'Pacific/Auckland', 'UTC']) {
      const schedule = {
        timeZone,
        placements: edition.schedule?.placements.map((placement) => ({ ...placement, date: '2021-07-01' })) ?? [],
      };
      const moved: Edition = {
        ...edition,
        timeZone,
        schedule: { ...schedule, placements: [...schedule.placements, ...(edition.schedule?.placements ?? [])].slice(0, 1) },
      };
      const [event] = readWithIcalJs(toICalendar(moved, options));
      const [placed] = listPlacedSessions(moved);
      const start = findInstant({ date: placed?.placement.date ?? '', time: placed?.placement.start ?? '' }, timeZone);
      expect([timeZone, event?.epochMinute]).toEqual([timeZone, start.kind === 'skipped' ? undefined : start.epochMinute]);
    }
  });

  it('writes the rules of the clocks of Toronto, not their history', () => {
    const text = toICalendar(edition, options);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU');
    expect(text.match(/BEGIN:DAYLIGHT/gu)).toHaveLength(1);
  });

  it('keeps a session under its id when it moves, one revision later, and leaves the others as they were', () => {
    const first = toICalendar(edition, options);
    const again = toICalendar(edition, { ...options, previous: first, stamp: '2020-11-21T15:00:00Z' });
    expect(readWithIcalJs(again).every(({ sequence }) => sequence === 0)).toBe(true);

    const [moved, ...others] = edition.schedule?.placements ?? [];
    if (moved === undefined) throw new Error('the edition of the test has no placement');
    const later: Edition = { ...edition, schedule: { timeZone: zoneOf(edition), placements: [{ ...moved, start: '16:00' }, ...others] } };
    const second = toICalendar(later, { ...options, previous: first });
    const sequences = Object.fromEntries(readWithIcalJs(second).map(({ uid, sequence }) => [uid, sequence]));
    expect(sequences[`${moved.session}@${edition.id}.trajet`]).toBe(1);
    expect(Object.values(sequences).filter((sequence) => sequence !== 0)).toHaveLength(1);
  });

  it('keeps a session that is gone, as cancelled, so that subscribers see it go', () => {
    const first = toICalendar(edition, options);
    const [gone, ...others] = edition.schedule?.placements ?? [];
    const without: Edition = { ...edition, schedule: { timeZone: zoneOf(edition), placements: others } };
    const second = toICalendar(without, { ...options, previous: first });
    const uid = `${gone?.session ?? ''}@${edition.id}.trajet`;
    expect(readWithIcalJs(second).find((event) => event.uid === uid)).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    const third = toICalendar(without, { ...options, previous: second });
    expect(readWithIcalJs(third).find((event) => event.uid === uid)).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    const back = toICalendar(edition, { ...options, previous: third });
    expect(readWithIcalJs(back).find((event) => event.uid === uid)).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });

  it('still defines the zone when every session is gone, and bears a date mistyped by centuries', () => {
    const first = toICalendar(edition, options);
    const empty: Edition = { ...edition, schedule: { timeZone: zoneOf(edition), placements: [] } };
    const called = toICalendar(empty, { ...options, previous: first });
    expect(called.match(/STATUS:CANCELLED/gu)?.length).toBe(edition.schedule?.placements.length);
    expect(called).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(toICalendar(empty, options)).not.toContain('BEGIN:VTIMEZONE');
    for (const date of ['0020-12-01', '9999-12-01']) {
      const [placement] = edition.schedule?.placements ?? [];
      if (placement === undefined) throw new Error('the edition of the test has no placement');
      const odd: Edition = { ...edition, schedule: { timeZone: zoneOf(edition), placements: [{ ...placement, date }] } };
      expect(toICalendar(odd, options)).toContain(`DTSTART;TZID=America/Toronto:${date.replaceAll('-', '')}T`);
    }
  });

  it('takes any text as the calendar published before', () => {
    const fresh = toICalendar(edition, options);
    for (const previous of ['', 'nonsense', 'BEGIN:VEVENT\nEND:VEVENT', 'BEGIN:VEVENT\nUID:a\nSEQUENCE:many', '\u0000']) {
      expect(toICalendar(edition, { ...options, previous })).toBe(fresh);
    }
  });

  it('keeps lines within 75 octets and ends them as RFC 5545 asks', () => {
    const text = toICalendar(edition, options);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('says who leads and who comes, in French and in English', () => {
    const french = readWithIcalJs(toICalendar(edition, options))[0]?.description ?? '';
    const english = readWithIcalJs(toICalendar(edition, { ...options, locale: 'en' }))[0]?.description ?? '';
    expect(french).toMatch(/^Animation\u00a0: .+\nParticipation\u00a0: .+/u);
    expect(english).toMatch(/^Led by: .+\nWith: .+/u);
  });

  it('bears the name of whose calendar it is', () => {
    const nameOf = (of: ICalendarOptions['of']) =>
      /X-WR-CALNAME:(.*) –/u.exec(toICalendar(edition, { ...options, of }).replaceAll('\r\n ', ''))?.[1];
    expect(nameOf({ kind: 'room', id: 'salle' })).toBe('Salle du Fleuve');
    expect(nameOf({ kind: 'cohort', id: 'pilote' })).toBe('Cohorte pilote');
    expect(nameOf({ kind: 'enterprise', id: 'fil' })).toBe('Atelier Le Fil d’Ariane');
    expect(nameOf({ kind: 'advisor', id: 'maude' })).toBe('Maude T.');
  });

  it('gives an advisor her own sessions only', () => {
    const advisor = edition.schedule?.placements[0]?.advisors[0]?.advisor ?? '';
    const events = readWithIcalJs(toICalendar(edition, { ...options, of: { kind: 'advisor', id: advisor } }));
    const own = edition.schedule?.placements.filter(({ advisors }) => advisors.some((held) => held.advisor === advisor)) ?? [];
    expect(events.map(({ uid }) => uid).sort()).toEqual(own.map(({ session }) => `${session}@${edition.id}.trajet`).sort());
  });

  it('refuses a stamp that is not an instant', () => {
    expect(() => toICalendar(edition, { ...options, stamp: 'today' })).toThrow(RangeError);
  });

  it('writes the same bytes as the golden file', async () => {
    await expect(toICalendar(edition, options)).toMatchFileSnapshot('golden/cohort.fr.ics');
  });
});
