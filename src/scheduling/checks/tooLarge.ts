import { countDays, isPlainDate } from '../../base/plainDate';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { Availability } from '../../model/availability';
import { schedulingLimits } from '../schedulingLimits';
import type { SchedulingProblem } from '../schedulingProblem';

/** What is counted, in words. */
const sizeWords: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  days: { fr: 'jours d’horizon', en: 'days of horizon' },
  sessions: { fr: 'séances', en: 'sessions' },
  people: { fr: 'personnes', en: 'people' },
  enterprises: { fr: 'entreprises', en: 'enterprises' },
  rooms: { fr: 'salles', en: 'rooms' },
  attendees: { fr: 'présences', en: 'attendances' },
  facilitators: { fr: 'personnes à trouver', en: 'facilitators to find' },
  choicesPerSession: { fr: 'choix de personnes pour une séance', en: 'choices of people for one session' },
  choices: { fr: 'choix de personnes différents', en: 'different choices of people' },
  precedences: { fr: 'liens d’ordre', en: 'links of order' },
  windowWeeks: { fr: 'plages de disponibilité', en: 'windows of availability' },
  exceptions: { fr: 'exceptions datées', en: 'dated exceptions' },
  candidateStarts: { fr: 'moments possibles', en: 'possible times' },
};

/** A problem that passes no size: the work and the memory that it asks for stay within constants. */
export const tooLarge = defineCheck({
  code: 'scheduling/too-large',
  severity: 'error',
  message: ({ of, count, limit }: { of: string; count: number; limit: number }) => ({
    fr: `Le problème compte ${count}\u00a0${sizeWords[of]?.fr ?? of}; le planificateur en accepte ${limit} au plus.`,
    en: `The problem has ${count} ${sizeWords[of]?.en ?? of}; the scheduler takes ${limit} at most.`,
  }),
  hint: () => ({
    fr: 'Diviser le problème par cohorte, raccourcir l’horizon ou élargir la grille.',
    en: 'Split the problem by cohort, shorten the horizon or widen the grid.',
  }),
  find(problem: SchedulingProblem, report) {
    for (const [of, count] of Object.entries(measureSizes(problem))) {
      // `measureSizes` has keys of the limits only; `Object.entries` forgets it.
      const limit = schedulingLimits[of as keyof typeof schedulingLimits];
      if (count > limit) report([pathKeys[of] ?? of], { of, count, limit });
    }
  },
});

const pathKeys: Readonly<Record<string, string>> = {
  days: 'to',
  attendees: 'sessions',
  facilitators: 'sessions',
  choicesPerSession: 'sessions',
  choices: 'sessions',
  precedences: 'sessions',
  windowWeeks: 'people',
  exceptions: 'people',
};

function measureSizes(problem: SchedulingProblem): Readonly<Partial<Record<keyof typeof schedulingLimits, number>>> {
  const { people, rooms, enterprises, sessions } = problem;
  const days = isPlainDate(problem.from) && isPlainDate(problem.to) ? Math.max(0, countDays(problem.to) - countDays(problem.from) + 1) : 0;
  const availabilities = [...people, ...rooms, ...enterprises].map(({ availability }): Availability => availability ?? { weekly: [] });
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const choices = new Map(
    sessions.flatMap(({ roles }) =>
      roles.map(({ expertise, advisors }) => [JSON.stringify([expertise, advisors]), advisors?.length ?? people.length] as const),
    ),
  );
  const facilitators = sessions.map(({ roles }) => sum(roles.map(({ number }) => number)));
  return {
    days,
    sessions: sessions.length,
    people: people.length,
    enterprises: enterprises.length,
    rooms: rooms.length,
    attendees: sum(sessions.map(({ attendees }) => attendees.length)),
    facilitators: sum(facilitators),
    choicesPerSession: sessions.reduce(
      (most, { roles }) => Math.max(most, sum(roles.map(({ number, advisors }) => number * (advisors?.length ?? people.length)))),
      0,
    ),
    choices: sum([...choices.values()]),
    precedences: sum(sessions.map(({ after }) => after?.length ?? 0)),
    windowWeeks: sum(availabilities.map(({ weekly }) => Math.max(5, weekly.length))) * Math.ceil(days / 7),
    exceptions: sum(availabilities.map(({ exceptions }) => exceptions?.length ?? 0)),
  };
}
