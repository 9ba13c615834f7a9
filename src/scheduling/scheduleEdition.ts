import { demandOptions } from '../base/demandOptions';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import { applySchedule } from './applySchedule';
import { buildSchedulingProblem, type BuildProblemOptions } from './buildSchedulingProblem';
import type { Outcome, UnplacedSession } from './outcome';
import { scheduleSessions, type ScheduleOptions } from './scheduleSessions';
import type { DiagnosticDefinition } from '../diagnostics/defineDiagnostic';
import { nameRecords } from '../privacy/nameRecords';
import { assumedHours } from './build/buildDiagnostics';
import { demandAsked } from './build/demandAsked';
import { demandSearch } from './demandSearch';
import { pointAtEdition } from './build/pointAtEdition';
import { problemChecks } from './checks/registry';
import { proofDefinitions } from './proofs/registry';
import { constraints } from './registry';

/** An edition scheduled, and how it went. */
export interface ScheduledEdition {
  /** How the search ended, what each goal is worth, and the schedule alone. */
  readonly outcome: Outcome;
  /** The edition with its schedule. */
  readonly edition: Edition;
  /** Sessions left out, each with what stood in its way. */
  readonly unplaced: readonly UnplacedSession[];
  /** What making the problem said, then what the search said. Paths start at the edition, as those of `outcome` and `unplaced` do. */
  readonly diagnostics: readonly Diagnostic[];
}

const definitions: readonly DiagnosticDefinition[] = [...problemChecks, ...proofDefinitions, ...constraints];

/**
 * An edition with its planned sessions placed: who, when and where.
 *
 * Sessions that are not `planned` stay as they are; see `buildSchedulingProblem` and `scheduleSessions`, of which this is the shortcut.
 *
 * Remarks and reasons point at the records of the edition and call them by name, where those of `scheduleSessions` point at the problem: what
 * the problem draws from several records is where it comes from (a budget, the offers; dates of the cohort, the cohort), and what the edition
 * does not hold, the nearest record that would hold it.
 *
 * @throws RangeError when the grid, the steps or the seed are not whole numbers in their ranges, or the cohort is not in the edition.
 */
export function scheduleEdition(edition: Edition, options: ScheduleOptions & BuildProblemOptions): ScheduledEdition {
  demandSearch('scheduleEdition', demandOptions('scheduleEdition', options, 'maxSteps'));
  demandAsked('scheduleEdition', edition, options);
  const { problem, diagnostics } = buildSchedulingProblem(edition, options);
  const found = scheduleSessions(problem, options);
  const point = pointAtEdition(edition, problem);
  const say = (remarks: readonly Diagnostic[]) => nameRecords(edition, remarks.map(point), definitions);
  const unplaced = found.unplaced.map(({ session, reasons }) => ({ session, reasons: say(reasons) }));
  const outcome = { ...found, unplaced, diagnostics: say(found.diagnostics) };
  return {
    outcome,
    edition: applySchedule(edition, outcome),
    unplaced,
    // Whose hours are assumed was said in making the problem.
    diagnostics: [...diagnostics, ...outcome.diagnostics.filter(({ code }) => code !== assumedHours.code)],
  };
}
