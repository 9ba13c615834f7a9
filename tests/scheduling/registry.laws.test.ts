import fc from 'fast-check';
import { expect, test } from 'vitest';

import { runChecks } from '../../src/diagnostics/defineCheck';
import { hasErrors } from '../../src/diagnostics/diagnostic';
import { problemChecks } from '../../src/scheduling/checks/registry';
import { placeTask, removeTask } from '../../src/scheduling/engine/assignment';
import { startTrial } from '../../src/scheduling/engine/constraint';
import { constraints } from '../../src/scheduling/registry';
import { constructNow } from './compileNow';
import { atMost, smallProblem } from './smallWorld';

const problems = smallProblem({ sessions: 8, days: 6, grids: [30, 60], lastHour: 20 }).filter(
  (problem) => !hasErrors(runChecks(problemChecks, problem)),
);

const timeout = 1_800_000;

test('a place that no constraint refuses breaks nothing, and one that a constraint refuses breaks that one', { timeout }, () => {
  const seen = { accepted: 0, refused: new Set<string>() };
  fc.assert(
    fc.property(problems, fc.infiniteStream(fc.nat(1_000_000)), (problem, draws) => {
      const { compiled, search } = constructNow(problem);
      const { model, grid } = compiled;
      const { assignment } = search;
      const draw = (below: number): number => (draws.next().value ?? 0) % Math.max(1, below);
      const free = [...assignment.start.keys()].filter((task) => model.tasks.pinned[task] === 0);
      for (let round = 0; round < 12 && free.length > 0 && grid.length > 0; round += 1) {
        const task = free[draw(free.length)] ?? 0;
        if ((assignment.start[task] ?? -1) >= 0) removeTask(model, assignment, task);
        const starts = model.tasks.starts[task] ?? grid;
        const start = draw(2) === 0 || starts.length === 0 ? grid[draw(grid.length)]! : starts[draw(starts.length)]!;
        const [first, last] = [model.tasks.postOffset[task]!, model.tasks.postOffset[task + 1]!];
        const workers = model.workers.purse.length;
        if (last - first > workers) continue;
        const shift = draw(workers);
        const people = Array.from({ length: last - first }, (_, k) => (shift + k) % workers);
        const site = model.tasks.needsSite[task] === 1 ? draw(model.sites.seats.length) : -1;

        const refusing = new Set<string>();
        const trial = { ...startTrial(), task, start };
        for (const constraint of constraints) {
          const ask = () => constraint.blocks(model, assignment, trial) && refusing.add(constraint.code);
          if (constraint.scope === 'start') ask();
          if (constraint.scope === 'site' && site >= 0) {
            trial.site = site;
            ask();
          }
          trial.chosenCount = 0;
          if (constraint.scope === 'worker') {
            for (const [k, worker] of people.entries()) {
              Object.assign(trial, { post: first + k, worker });
              ask();
              trial.chosen[k] = worker;
              trial.chosenCount = k + 1;
            }
          }
        }
        placeTask(model, assignment, task, start, people, site);
        const broken = constraints.filter((constraint) => constraint.count(model, assignment) > 0).map(({ code }) => code);
        // Who could come is only known where nobody is in two places at once.
        if (refusing.has('scheduling/enterprise-busy')) expect(broken).toContain('scheduling/enterprise-busy');
        else expect(new Set(broken)).toEqual(refusing);
        if (broken.length > 0) removeTask(model, assignment, task);
        else seen.accepted += 1;
        for (const code of refusing) seen.refused.add(code);
      }
    }),
    atMost(1000),
  );
  expect(seen.accepted).toBeGreaterThan(0);
  // Each has its own test; here, most of them must have had something to refuse.
  expect(seen.refused.size).toBeGreaterThan(constraints.length / 2);
});
