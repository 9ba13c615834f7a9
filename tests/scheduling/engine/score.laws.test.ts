import fc from 'fast-check';
import { expect, test } from 'vitest';

import { runChecks } from '../../../src/diagnostics/defineCheck';
import { hasErrors } from '../../../src/diagnostics/diagnostic';
import { problemChecks } from '../../../src/scheduling/checks/registry';
import type { Assignment } from '../../../src/scheduling/engine/assignment';
import { insert } from '../../../src/scheduling/engine/insert';
import { moves } from '../../../src/scheduling/engine/moves/registry';
import { rebuildAssignment, recountCost } from '../../../src/scheduling/engine/score';
import type { Search } from '../../../src/scheduling/engine/search';
import { remove, undoAll, type UndoLog } from '../../../src/scheduling/engine/undoLog';
import { constraints } from '../../../src/scheduling/registry';
import { constructNow, runToEnd } from '../compileNow';
import { atMost, smallProblem } from '../smallWorld';

const problems = smallProblem({ sessions: 9, days: 9, grids: [30, 60], lastHour: 20 }).filter(
  (problem) => !hasErrors(runChecks(problemChecks, problem)),
);
const anySeed = fc.integer({ min: 0, max: 1_000_000 });

/** Everything an assignment knows, as text. */
function describe(assignment: Assignment): string {
  return JSON.stringify({
    ...assignment,
    start: [...assignment.start],
    worker: [...assignment.worker],
    site: [...assignment.site],
    chainUse: [...assignment.chainUse].sort(([a], [b]) => a - b),
    chainWorkers: [...assignment.chainWorkers],
    workerLoad: [...assignment.workerLoad],
    partyLoad: [...assignment.partyLoad],
    purseLoad: [...assignment.purseLoad],
    values: assignment.values.map((values) => [...values]),
  });
}

/** Takes apart what a move chooses, and puts some of it back. */
function shake(search: Search, move: (typeof moves)[number], log: UndoLog): void {
  const { model, assignment, random } = search;
  const chosen: number[] = [];
  move.choose(model, assignment, random, chosen);
  const removed = [...new Set(chosen)].filter((task) => (assignment.start[task] ?? -1) >= 0 && model.tasks.pinned[task] === 0);
  for (const task of removed) remove(model, assignment, log, task);
  for (const task of removed) if (random.nextBelow(3) > 0) runToEnd(insert(search, task, log, { random }));
}

const timeout = 1_800_000;

test('after every change, the sums kept up to date equal a recount of the whole schedule', { timeout }, () => {
  fc.assert(
    fc.property(problems, anySeed, (problem, seed) => {
      const { search } = constructNow(problem, seed);
      const { model, assignment } = search;
      for (const move of [...moves, ...moves]) {
        shake(search, move, []);
        expect(assignment.cost).toBe(recountCost(model, assignment));
        expect(describe(assignment)).toBe(describe(rebuildAssignment(model, assignment)));
        for (const constraint of constraints) expect(constraint.count(model, assignment)).toBe(0);
      }
    }),
    atMost(1000),
  );
});

test('taking a schedule apart, in any of the ways, and undoing it gives back the same schedule', { timeout }, () => {
  fc.assert(
    fc.property(problems, anySeed, (problem, seed) => {
      const { search } = constructNow(problem, seed);
      const before = describe(search.assignment);
      for (const move of moves) {
        const log: UndoLog = [];
        shake(search, move, log);
        undoAll(search.model, search.assignment, log);
        expect(describe(search.assignment), move.id).toBe(before);
      }
    }),
    atMost(1000),
  );
});
