import type { ProblemPerson, ProblemSession, SchedulingProblem } from '../../src/scheduling/schedulingProblem';

const enterprises = ['atelier-du-fleuve', 'bistro-solidaire', 'cafe-de-la-gare', 'editions-de-la-rive', 'friperie-du-coin'];

const person = (id: string, partner: string, expertise: string[], windows: string[]): ProblemPerson => ({
  id,
  partner,
  expertise,
  availability: {
    weekly: windows.map((window) => {
      const [weekday = 'monday', half] = window.split(' ');
      return {
        weekday: weekday as 'monday',
        ...(half === 'am'
          ? { from: '08:30', to: '12:00' }
          : half === 'pm'
            ? { from: '13:00', to: '17:00' }
            : { from: '08:30', to: '17:00' }),
      };
    }),
  },
});

/** A thread of coaching: its sessions follow one another, a week apart at least. */
const coach = (enterprise: string, thread: string, expertise: string, number: number): ProblemSession[] =>
  Array.from({ length: number }, (_, k) => ({
    id: `${enterprise}-${thread}-${k + 1}`,
    cohort: 'cohort-1',
    sessionMinutes: 120,
    mode: 'on-site' as const,
    attendees: [{ enterprise, attendance: 'required' as const }],
    roles: [{ role: 'coach', number: 1, expertise: [expertise] }],
    thread,
    after: k === 0 ? [{ session: 'ideation-1' }] : [{ session: `${enterprise}-${thread}-${k}`, lag: { minimumDays: 7, maximumDays: 42 } }],
  }));

const group = (id: string, sessionMinutes: number, expertise: string, after?: string): ProblemSession => ({
  id,
  cohort: 'cohort-1',
  sessionMinutes,
  attendees: enterprises.map((enterprise) => ({ enterprise, attendance: 'required' })),
  roles: [{ role: 'facilitator', number: 1, expertise: [expertise] }],
  needsRoom: true,
  ...(after === undefined ? {} : { after: [{ session: after, lag: { minimumDays: 7 } }] }),
});

/** A season like the pilot's: 5 enterprises, 6 sessions of the group (8 h), 7 coaching sessions of 2 h each, from November to March. */
export function buildPilotProblem(): SchedulingProblem {
  return {
    timeZone: 'America/Toronto',
    from: '2020-11-23',
    to: '2021-03-26',
    closures: [
      { from: '2020-12-21', to: '2021-01-03', reason: { fr: 'Fêtes' } },
      { from: '2021-03-01', to: '2021-03-05', reason: { fr: 'Relâche' } },
    ],
    people: [
      person('alice', 'pole', ['ideation', 'codevelopment-facilitation'], ['tuesday pm', 'thursday pm']),
      person('bruno', 'college', ['training', 'marketing'], ['wednesday pm', 'thursday am']),
      person('chantal', 'cdc', ['business-model'], ['monday pm', 'tuesday am']),
      person('denis', 'cdc', ['business-model', 'finance'], ['wednesday am']),
      person('elise', 'caisse', ['finance'], ['friday am', 'thursday pm']),
      person('farid', 'ville', ['marketing', 'training'], ['tuesday pm', 'wednesday am']),
      person('gisele', 'corporation', ['business-model', 'codevelopment-facilitation'], ['thursday all']),
    ],
    rooms: [
      {
        id: 'grande-salle',
        capacity: 12,
        availability: {
          weekly: [
            { weekday: 'thursday', from: '08:00', to: '17:00' },
            { weekday: 'wednesday', from: '12:00', to: '17:00' },
          ],
        },
      },
      { id: 'petite-salle', capacity: 6 },
    ],
    enterprises: enterprises.map((id, k) => ({
      id,
      availability: {
        weekly: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((weekday, day) => ({
          weekday,
          from: day === k % 5 ? '13:00' : '08:30',
          to: '17:00',
        })),
        ...(k === 0 ? { exceptions: [{ date: '2021-02-10', available: false }] } : {}),
      },
      limits: { perDayMinutes: 240 },
    })),
    sessions: [
      group('ideation-1', 90, 'ideation'),
      group('ideation-2', 90, 'ideation', 'ideation-1'),
      group('training-1', 60, 'training', 'ideation-2'),
      group('training-2', 60, 'training', 'training-1'),
      group('codevelopment-1', 90, 'codevelopment-facilitation', 'training-2'),
      group('codevelopment-2', 90, 'codevelopment-facilitation', 'codevelopment-1'),
      ...enterprises.flatMap((id) => [
        ...coach(id, 'business-model', 'business-model', 3),
        ...coach(id, 'finance', 'finance', 2),
        ...coach(id, 'marketing', 'marketing', 2),
      ]),
    ],
    partnerBudgets: [
      { partner: 'pole', givenMinutes: 600 },
      { partner: 'college', givenMinutes: 900 },
      { partner: 'cdc', givenMinutes: 1800 },
      { partner: 'caisse', givenMinutes: 1200 },
      { partner: 'ville', givenMinutes: 900 },
      { partner: 'corporation', givenMinutes: 900 },
    ],
  };
}
