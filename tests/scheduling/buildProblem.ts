import type { Placement, Schedule } from '../../src/model/schedule';
import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { schedulingDiagnostics } from '../../src/scheduling/diagnostics';
import type {
  ProblemEnterprise,
  ProblemPerson,
  ProblemRoom,
  ProblemSession,
  SchedulingProblem,
} from '../../src/scheduling/schedulingProblem';

const everyDay = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map((weekday) => ({
  weekday,
  from: '08:00',
  to: '18:00',
}));

/** Someone free from 08:00 to 18:00 every day. */
export const buildPerson = (overrides: Partial<ProblemPerson> = {}): ProblemPerson => ({
  id: 'marie',
  availability: { weekly: everyDay },
  ...overrides,
});

/** An enterprise free from 08:00 to 18:00 every day. */
export const buildEnterprise = (overrides: Partial<ProblemEnterprise> = {}): ProblemEnterprise => ({
  id: 'sabord',
  availability: { weekly: everyDay },
  ...overrides,
});

/** A room that is always open. */
export const buildRoom = (overrides: Partial<ProblemRoom> = {}): ProblemRoom => ({ id: 'grande-salle', ...overrides });

/** A session of one hour, for nobody, led by nobody. */
export const buildSession = (overrides: Partial<ProblemSession> = {}): ProblemSession => ({
  id: 'one',
  sessionMinutes: 60,
  attendees: [],
  roles: [],
  ...overrides,
});

/** A week of December 2020, from Monday the 7th, with Marie, the Sabord, a room, and the sessions given. */
export const buildProblem = (overrides: Partial<SchedulingProblem> = {}): SchedulingProblem => ({
  timeZone: 'America/Toronto',
  from: '2020-12-07',
  to: '2020-12-13',
  people: [buildPerson()],
  rooms: [buildRoom()],
  enterprises: [buildEnterprise()],
  sessions: [buildSession()],
  ...overrides,
});

/** Session "one", on Monday at 09:00. */
export const buildPlacement = (overrides: Partial<Placement> = {}): Placement => ({
  session: 'one',
  date: '2020-12-07',
  start: '09:00',
  sessionMinutes: 60,
  advisors: [],
  ...overrides,
});

/** A schedule in the time of Toronto. */
export const buildSchedule = (...placements: Placement[]): Schedule => ({ timeZone: 'America/Toronto', placements });

/** One facilitator, anyone. */
export const anyone = { role: 'coach', number: 1 };

/** Attendance that is required. */
export const required = (...enterprises: string[]): ProblemSession['attendees'] =>
  enterprises.map((enterprise) => ({ enterprise, attendance: 'required' as const }));

/** Attendance that is welcome. */
export const welcome = (...enterprises: string[]): ProblemSession['attendees'] =>
  enterprises.map((enterprise) => ({ enterprise, attendance: 'optional' as const }));

/** What diagnostics say, in French then in English. */
export function render(diagnostics: readonly Diagnostic[]): string[] {
  return (['fr', 'en'] as const).flatMap((locale) =>
    renderDiagnostics(diagnostics, { locale, definitions: schedulingDiagnostics }).map(({ message, hint }) =>
      hint === undefined ? message : `${message} ${hint}`,
    ),
  );
}
