import fc from 'fast-check';

import { addDays } from '../../src/base/plainDate';
import type { Availability } from '../../src/model/availability';
import type { ProblemSession, SchedulingProblem } from '../../src/scheduling/schedulingProblem';

/** Small problems of every kind: few enough times for a person, or a brute force, to look at them all. */
export interface WorldSize {
  readonly sessions: number;
  readonly days: number;
  /** Minutes of the grid to choose from. */
  readonly grids: readonly number[];
  /** Longest horizon of hours in a day. */
  readonly lastHour: number;
}

const time = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const expertise = ['finance', 'marketing'] as const;

/**
 * Where and when: an ordinary week; changes of clocks at Toronto in spring and autumn; at São Paulo, where midnight is skipped; at Apia, where
 * a whole day is; at Lord Howe, by half an hour; at St. John's, a minute after midnight.
 */
const worlds = [
  ['America/Toronto', '2020-12-07'],
  ['America/Toronto', '2021-03-12'],
  ['America/Toronto', '2020-10-30'],
  ['America/Sao_Paulo', '2017-10-13'],
  ['Pacific/Apia', '2011-12-28'],
  ['Australia/Lord_Howe', '2021-04-02'],
  ['America/St_Johns', '2010-03-12'],
  ['America/St_Johns', '2010-11-05'],
] as const;

const optionally = <Item>(arbitrary: fc.Arbitrary<Item>, weight = 2) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

function availability(first: string, { days, lastHour }: WorldSize): fc.Arbitrary<Availability> {
  const hours = fc.tuple(
    fc.oneof(fc.integer({ min: 0, max: lastHour - 1 }), fc.constant(Math.min(8, lastHour - 4))),
    fc.integer({ min: 2, max: 9 }),
  );
  const window = fc.record({ weekday: fc.constantFrom(...weekdays), hours }).map(({ weekday, hours: [from, length] }) => ({
    weekday,
    from: time(from),
    to: time(Math.min(24, from + length)),
  }));
  const exception = fc
    .record({ day: fc.nat(days), available: fc.boolean(), hours: optionally(hours) })
    .map(({ day, available, hours: chosen }) => ({
      date: addDays(first, day),
      available,
      ...(chosen === undefined ? {} : { from: time(chosen[0]), to: time(Math.min(24, chosen[0] + chosen[1])) }),
    }));
  return fc.record({ weekly: fc.array(window, { minLength: 4, maxLength: 12 }), exceptions: fc.array(exception, { maxLength: 2 }) });
}

const limits = fc.record(
  { perDayMinutes: fc.constantFrom(60, 120, 180), perWeekMinutes: fc.constantFrom(120, 240), totalMinutes: fc.constantFrom(120, 240, 600) },
  { requiredKeys: [] },
);

const lag = fc.record(
  {
    minimumDays: fc.nat(2),
    maximumDays: fc.integer({ min: 2, max: 4 }),
    minimumMinutes: fc.nat(90),
    maximumMinutes: fc.integer({ min: 90, max: 3000 }),
  },
  { requiredKeys: [] },
);

function defined<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}

/** Problems that hold together, with up to so many sessions over so many days. */
export function smallProblem(size: WorldSize): fc.Arbitrary<SchedulingProblem> {
  return fc.constantFrom(...worlds).chain(([timeZone, from]) => {
    const hours = availability(from, size);
    const people = fc.array(
      fc.record({
        partner: optionally(fc.constantFrom('cdc', 'pole'), 1),
        expertise: fc.subarray([...expertise], { minLength: 1 }),
        availability: hours,
        limits: optionally(limits, 4),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const rooms = fc.array(fc.record({ capacity: optionally(fc.integer({ min: 2, max: 5 })), availability: optionally(hours) }), {
      minLength: 1,
      maxLength: 2,
    });
    const enterprises = fc.array(
      fc.record({ availability: hours, limits: optionally(limits, 4), participants: optionally(fc.integer({ min: 1, max: 2 })) }),
      { minLength: 1, maxLength: 3 },
    );
    const session = fc.record({
      sessionMinutes: fc.constantFrom(30, 60, 90, 120),
      cohort: optionally(fc.constantFrom('a', 'b')),
      attendees: fc.array(
        fc.record({ which: fc.nat(2), attendance: fc.constantFrom('required' as const, 'required' as const, 'optional' as const) }),
        {
          maxLength: 2,
        },
      ),
      hasQuorum: fc.boolean(),
      roles: fc.array(
        fc.record({
          number: fc.constantFrom(1, 1, 1, 1, 1, 1, 2),
          expertise: optionally(fc.subarray([...expertise], { minLength: 1 })),
          advisors: optionally(fc.nat(2), 8),
        }),
        { maxLength: 2 },
      ),
      thread: optionally(fc.constantFrom('x', 'y'), 1),
      needsRoom: optionally(fc.boolean(), 5),
      after: optionally(fc.record({ which: fc.nat(9), lag: optionally(lag, 1) }), 1),
      notBefore: optionally(fc.nat(size.days - 1), 9),
      notAfter: optionally(fc.nat(size.days - 1), 9),
      pinned: optionally(fc.record({ day: fc.nat(size.days - 1), hour: fc.nat(size.lastHour - 1), advisor: fc.boolean() }), 14),
    });
    return fc
      .record({
        days: fc.integer({ min: Math.min(3, size.days), max: size.days }),
        gridMinutes: fc.constantFrom(...size.grids),
        people,
        rooms,
        enterprises,
        sessions: fc.array(session, { minLength: 1, maxLength: size.sessions }),
        closure: optionally(fc.nat(size.days), 4),
        budget: optionally(fc.constantFrom(60, 120, 240), 1),
        notBefore: optionally(fc.nat(size.days), 5),
      })
      .map((world): SchedulingProblem => {
        const idOf = (kind: string, index: number, count: number) => `${kind}-${index % count}`;
        const sessions = world.sessions.map((each, index): ProblemSession => {
          const enterpriseIds = [
            ...new Map(each.attendees.map(({ which, attendance }) => [idOf('e', which, world.enterprises.length), attendance])),
          ];
          const required = enterpriseIds.filter(([, attendance]) => attendance === 'required').length;
          const [low, high] = [each.notBefore, each.notAfter].map((day) => (day === undefined ? undefined : addDays(from, day)));
          return defined({
            id: `s-${index}`,
            cohort: each.cohort,
            sessionMinutes: each.sessionMinutes,
            attendees: enterpriseIds.map(([enterprise, attendance]) => ({ enterprise, attendance })),
            quorum: each.hasQuorum ? Math.min(enterpriseIds.length, required + 1) : undefined,
            roles: each.roles.map(({ number, expertise: asked, advisors }, k) =>
              defined({
                role: `r-${k}`,
                number,
                expertise: asked,
                advisors: advisors === undefined ? undefined : [idOf('p', advisors, world.people.length)],
              }),
            ),
            thread: each.thread,
            needsRoom: each.needsRoom,
            // Only towards sessions before it: circles have tests of their own.
            after:
              index === 0 || each.after === undefined
                ? undefined
                : [defined({ session: `s-${each.after.which % index}`, lag: each.after.lag })],
            notBefore: low,
            notAfter: low !== undefined && high !== undefined && high < low ? low : high,
            pinned:
              each.pinned === undefined
                ? undefined
                : defined({
                    date: addDays(from, each.pinned.day),
                    start: time(each.pinned.hour),
                    advisors: each.pinned.advisor && each.roles.length > 0 ? [{ role: 'r-0', advisor: 'p-0' }] : undefined,
                  }),
          } as ProblemSession);
        });
        return defined({
          timeZone,
          from,
          to: addDays(from, world.days - 1),
          gridMinutes: world.gridMinutes,
          notBefore: world.notBefore === undefined ? undefined : addDays(from, world.notBefore),
          closures:
            world.closure === undefined
              ? undefined
              : [{ from: addDays(from, world.closure), to: addDays(from, world.closure), reason: { fr: 'Congé' } }],
          people: world.people.map((person, index) => defined({ id: `p-${index}`, ...person })),
          rooms: world.rooms.map((room, index) => defined({ id: `room-${index}`, ...room })),
          enterprises: world.enterprises.map((enterprise, index) => defined({ id: `e-${index}`, ...enterprise })),
          sessions,
          partnerBudgets:
            world.budget === undefined
              ? undefined
              : [
                  { partner: 'cdc', givenMinutes: world.budget },
                  { partner: 'pole', givenMinutes: 300 },
                ],
        } as SchedulingProblem);
      });
  });
}

/** As many cases as asked for, up to so many: a search, or trying everything, is slow at full counts. */
export function atMost(runs: number): { readonly numRuns: number } {
  return { numRuns: Math.min(runs, fc.readConfigureGlobal().numRuns ?? runs) };
}
