import { seedRandom } from '../../src/base/random';
import type { Compiled } from '../../src/scheduling/compile/compiled';
import { compileProblem } from '../../src/scheduling/compile/compileProblem';
import { construct } from '../../src/scheduling/engine/construct';
import type { Pausing } from '../../src/scheduling/engine/pace';
import { startPace } from '../../src/scheduling/engine/pace';
import { createSearch, type Search } from '../../src/scheduling/engine/search';
import { prove } from '../../src/scheduling/proofs/prove';
import { constraints } from '../../src/scheduling/registry';
import type { SchedulingProblem } from '../../src/scheduling/schedulingProblem';

/** The answer of some work, its pauses passed over. */
export function runToEnd<Answer>(work: Pausing<Answer>): Answer {
  for (let turn = work.next(); ; turn = work.next()) if (turn.done === true) return turn.value;
}

/** A problem in integers. */
export function compileNow(problem: SchedulingProblem): Compiled {
  const compiled = runToEnd(compileProblem(problem, startPace()));
  if (compiled === undefined) throw new RangeError('compileNow: the problem is too large');
  return compiled;
}

/** A search of a problem: proofs made, nothing placed. */
function startNow(problem: SchedulingProblem, seed = 1): { readonly compiled: Compiled; readonly search: Search } {
  const compiled = compileNow(problem);
  runToEnd(prove(compiled, startPace()));
  return { compiled, search: createSearch(compiled.model, constraints, { random: seedRandom(seed), pace: startPace() }) };
}

/** A search of a problem whose first schedule is made. */
export function constructNow(problem: SchedulingProblem, seed = 1): { readonly compiled: Compiled; readonly search: Search } {
  const started = startNow(problem, seed);
  runToEnd(construct(started.search));
  return started;
}
