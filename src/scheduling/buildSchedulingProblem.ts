import { compareText } from '../base/compareText';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { WeeklyWindow } from '../model/availability';
import type { Edition } from '../model/edition';
import { nameRecords } from '../privacy/nameRecords';
import { buildDiagnostics, noTravelTable, nothingToPlace } from './build/buildDiagnostics';
import { assumeHours } from './build/assumeHours';
import { buildBudgets } from './build/buildBudgets';
import { buildPeople } from './build/buildPeople';
import { buildSessions } from './build/buildSessions';
import { demandAsked } from './build/demandAsked';
import { listAssumed } from './build/listAssumed';
import { schedulingDefaults } from './schedulingDefaults';
import type { SchedulingProblem } from './schedulingProblem';

/** What to ask of an edition. */
export interface BuildProblemOptions {
  /** Minutes between two possible starts, 5 to 60; 30 when absent. */
  readonly grid?: number;
  /** Weekly windows assumed where none are known; Monday to Friday, 09:00 to 17:00, when absent. An empty list assumes nobody free. */
  readonly assume?: readonly WeeklyWindow[];
  /** Id of the cohort to schedule; absent, all of them. */
  readonly cohort?: string;
}

/** A scheduling problem, and what there is to say about it. Paths of diagnostics start at the edition. */
export interface BuiltProblem {
  readonly problem: SchedulingProblem;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The question that an edition asks of the scheduler: its planned sessions, its advisors, rooms and enterprises with their hours, and what
 * its partners may still give.
 *
 * Only sessions with status `planned` are to place; see `buildSessions` for those that stay where they are. Enterprises that no session
 * names are left out. Weights are the usual ones: change `weights` in the answer to set others.
 *
 * @throws RangeError when the grid is not a whole number from 5 to 60, or when the edition has no cohort of the id given.
 */
export function buildSchedulingProblem(edition: Edition, options: BuildProblemOptions = {}): BuiltProblem {
  const { grid = schedulingDefaults.gridMinutes, assume = schedulingDefaults.businessHours, cohort } = options;
  demandAsked('buildSchedulingProblem', edition, options);
  const { sessions, diagnostics } = buildSessions(edition, cohort);
  const people = buildPeople(edition, assume);
  const named = new Set(sessions.flatMap(({ attendees }) => attendees.map(({ enterprise }) => enterprise)));
  const hoursById = new Map(edition.enterpriseAvailabilities?.map(({ enterprise, availability }) => [enterprise, availability]));
  const enterprises = [...named].sort(compareText).map((id) => ({ id, ...assumeHours(hoursById.get(id), assume) }));
  const rooms = edition.rooms.map(({ id, capacity, availability }) => ({
    id,
    ...(capacity === undefined ? {} : { capacity }),
    ...(availability === undefined ? {} : { availability }),
  }));
  const remarks = [
    ...diagnostics,
    ...listAssumed(edition, 'people', people),
    ...listAssumed(edition, 'enterprises', enterprises),
    ...(sessions.some(({ pinned }) => pinned === undefined) ? [] : [buildDiagnostic(nothingToPlace, ['sessions'], {})]),
    buildDiagnostic(noTravelTable, [], {}),
  ];

  return {
    problem: {
      schema: 'trajet/scheduling-problem/1.0',
      timeZone: edition.timeZone,
      from: edition.from,
      to: edition.to,
      gridMinutes: grid,
      ...(edition.closures === undefined ? {} : { closures: edition.closures }),
      people,
      rooms,
      enterprises,
      sessions: [...sessions],
      partnerBudgets: buildBudgets(edition, new Set(sessions.map(({ id }) => id))),
    },
    diagnostics: nameRecords(edition, remarks, buildDiagnostics),
  };
}
