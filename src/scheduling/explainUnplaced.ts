import { buildDiagnostic, defineDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Compiled } from './compile/compiled';
import type { Assignment } from './engine/assignment';
import { explainTask } from './engine/explain';
import { get, getInt } from './engine/get';
import type { Pace, Pausing } from './engine/pace';
import type { UnplacedSession } from './outcome';
import { noPossibleTime } from './proofs/noPossibleTime';
import { constraints } from './registry';

/** Places are free for a session: the search ended before it came to them, or no choice of people among them held together. */
export const notFound = defineDiagnostic({
  code: 'scheduling/not-found',
  severity: 'info',
  message: ({ free }: { free: number }) => ({
    fr: `La recherche s’est terminée avant de trouver une place (moments encore libres\u00a0: ${free}).`,
    en: `The search ended before a place was found (times still free: ${free}).`,
  }),
  hint: () => ({ fr: 'Donner plus de pas à la recherche.', en: 'Give the search more steps.' }),
});

/** Each session left out, in the order of ids, with what stood in its way beside those that are placed. */
export function* explainUnplaced(compiled: Compiled, assignment: Assignment, pace: Pace): Pausing<UnplacedSession[]> {
  const { model, names, grid } = compiled;
  const unplaced: UnplacedSession[] = [];
  for (const [task, session] of names.sessions.entries()) {
    if (getInt(assignment.start, task) >= 0) continue;
    const starts = get(model.tasks.starts, task);
    const candidates = model.tasks.hopeless[task] === 1 && session.pinned === undefined ? grid : starts;
    const { refused, examined, free } = yield* explainTask(model, assignment, constraints, task, candidates, pace);
    const path = ['sessions', get(names.sessionPlaces, task)];
    const reasons: Diagnostic[] = constraints
      .map((constraint, k) => buildDiagnostic(constraint, path, { refused: getInt(refused, k), examined: getInt(examined, k) }))
      .filter(({ params }) => Number(params['refused']) > 0)
      .sort((a, b) => Number(b.params['refused']) - Number(a.params['refused']));
    if (free > 0) reasons.unshift(buildDiagnostic(notFound, path, { free }));
    // Nobody to ask, no room, no minute of the grid: no candidate, hence no refusal.
    if (reasons.length === 0) reasons.push(buildDiagnostic(noPossibleTime, path, { session: session.id, minutes: session.sessionMinutes }));
    unplaced.push({ session: session.id, reasons });
  }
  return unplaced;
}
