import fc from 'fast-check';
import { expect, test } from 'vitest';

import { runChecks } from '../../src/diagnostics/defineCheck';
import { hasErrors } from '../../src/diagnostics/diagnostic';
import { problemChecks } from '../../src/scheduling/checks/registry';
import { scheduleSessions } from '../../src/scheduling/scheduleSessions';
import type { SchedulingProblem } from '../../src/scheduling/schedulingProblem';
import { verifySchedule } from '../../src/scheduling/verify/verifySchedule';
import { atMost, smallProblem } from './smallWorld';

const problems = smallProblem({ sessions: 7, days: 9, grids: [15, 30, 60], lastHour: 24 });
/** Fewer days: the laws that search twice or thrice take as many cases. */
const shortProblems = smallProblem({ sessions: 5, days: 5, grids: [30, 60], lastHour: 20 });
const anySeed = fc.integer({ min: 0, max: 1_000_000 });

const timeout = 1_800_000;

test('whatever the problem, the schedule returned breaks no rule, and what it says of itself is so', { timeout }, () => {
  fc.assert(
    fc.property(problems, anySeed, (problem, seed) => {
      const outcome = scheduleSessions(problem, { maxSteps: 40, seed });
      if (hasErrors(runChecks(problemChecks, problem))) {
        expect(outcome.schedule.placements).toEqual([]);
        return;
      }
      const { valid, diagnostics, goals, placed, unplaced } = verifySchedule(problem, outcome.schedule);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(valid).toBe(true);
      expect(goals).toEqual(outcome.goals);
      expect(unplaced).toEqual(outcome.unplaced.map(({ session }) => session));
      expect(placed.length === problem.sessions.length).toBe(outcome.status === 'optimal' || outcome.status === 'feasible');
      for (const { reasons } of outcome.unplaced) expect(reasons.length).toBeGreaterThan(0);
    }),
    atMost(1000),
  );
});

test('the same problem and the same seed give the same outcome, byte for byte, in whatever order its records come', { timeout }, () => {
  fc.assert(
    fc.property(shortProblems, anySeed, (problem, seed) => {
      const once = scheduleSessions(problem, { maxSteps: 20, seed });
      expect(JSON.stringify(scheduleSessions(problem, { maxSteps: 20, seed }))).toBe(JSON.stringify(once));
      const turned: SchedulingProblem = {
        ...problem,
        people: problem.people.toReversed(),
        rooms: problem.rooms.toReversed(),
        enterprises: problem.enterprises.toReversed(),
        sessions: problem.sessions.toReversed(),
      };
      const again = scheduleSessions(turned, { maxSteps: 20, seed });
      expect(JSON.stringify(again.schedule)).toBe(JSON.stringify(once.schedule));
      expect(again.goals).toEqual(once.goals);
    }),
    atMost(1000),
  );
});

test('renaming everyone without changing the order of names changes the names of the schedule, and nothing else', { timeout }, () => {
  fc.assert(
    fc.property(shortProblems, anySeed, (problem, seed) => {
      const rename = (text: string): string => text.replace(/"(s|p|e|room|r)-(\d)"/gu, '"z-$1-$2"');
      const renamed = JSON.parse(rename(JSON.stringify(problem))) as SchedulingProblem;
      const [before, after] = [problem, renamed].map((each) => scheduleSessions(each, { maxSteps: 20, seed }));
      expect(JSON.stringify(after?.schedule)).toBe(rename(JSON.stringify(before?.schedule)));
      expect(after?.goals.map(({ value }) => value)).toEqual(before?.goals.map(({ value }) => value));
    }),
    atMost(1000),
  );
});
