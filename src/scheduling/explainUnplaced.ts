import { buildDiagnostic, defineDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Compiled } from './compile/compiled';
import type { Assignment } from './engine/assignment';
import { explainTask } from './engine/explain';
import { get, getInt } from './engine/get';
import type { Pace, Pausing } from './engine/pace';
import type { UnplacedSession } from './outcome';
import { dayClosed } from './constraints/dayClosed';
import { listClosureReasons } from './listClosureReasons';
import { findPeriod, listStartsInDates } from './listStartsInDates';
import { allDaysClosed } from './proofs/allDaysClosed';
import { noPossibleTime } from './proofs/noPossibleTime';
import { noRoom } from './proofs/noRoom';
import { tooFewAble } from './proofs/tooFewAble';
import { constraints } from './registry';
import { compareText } from '../base/compareText';

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

/** People that a reason names at most. */
const mostPeople = 50;

/** Proofs about one session that name their cause. */
const causes = new Set<string>([tooFewAble, noRoom, allDaysClosed].map(({ code }) => code));

/**
 * Each session left out, in the order of ids, with what stood in its way beside those that are placed. One that has no time at all is asked
 * about every minute of its dates, closed days included; where its dates leave none, about the whole horizon.
 */
export function* explainUnplaced(
  compiled: Compiled,
  assignment: Assignment,
  proofs: readonly Diagnostic[],
  pace: Pace,
): Pausing<UnplacedSession[]> {
  const { model, names, closures } = compiled;
  const causesBySession = new Map<unknown, Diagnostic[]>();
  for (const proof of proofs) {
    if (!causes.has(proof.code)) continue;
    const found = causesBySession.get(proof.params['session']) ?? [];
    causesBySession.set(proof.params['session'], [...found, proof]);
  }
  const unplaced: UnplacedSession[] = [];
  for (const [task, session] of names.sessions.entries()) {
    if (getInt(assignment.start, task) >= 0) continue;
    const inDates = listStartsInDates(compiled, task);
    const whole = inDates.length > 0 ? inDates : compiled.everyStart;
    const candidates = model.tasks.hopeless[task] === 1 && session.pinned === undefined ? whole : get(model.tasks.starts, task);
    const closureReasons = listClosureReasons(closures, findPeriod(compiled, candidates));
    const proved = causesBySession.get(session.id) ?? [];
    const { refused, examined, workers, free } = yield* explainTask(model, assignment, constraints, task, candidates, pace);
    const path = ['sessions', get(names.sessionPlaces, task)];
    const reasons: Diagnostic[] = constraints
      .map((constraint, k) => {
        const people = listRefused(get(workers, k), names);
        const extra = { ...(constraint === dayClosed && closureReasons), ...(people.length > 0 && { people }) };
        return buildDiagnostic(constraint, path, { refused: getInt(refused, k), examined: getInt(examined, k), ...extra });
      })
      .filter(({ params }) => Number(params['refused']) > 0)
      .sort((a, b) => Number(b.params['refused']) - Number(a.params['refused']));
    if (free > 0) reasons.unshift(buildDiagnostic(notFound, path, { free }));
    reasons.unshift(...proved);
    // Nobody to ask, no room, no minute of the grid: no candidate, hence no refusal.
    if (reasons.length === 0)
      reasons.push(buildDiagnostic(noPossibleTime, path, { session: session.id, minutes: session.sessionMinutes, ...closureReasons }));
    unplaced.push({ session: session.id, reasons });
  }
  return unplaced;
}

/** Ids of the people refused, those refused most often first, then by id. */
function listRefused(workers: ReadonlyMap<number, number>, { people }: Compiled['names']): string[] {
  return [...workers]
    .map(([worker, times]) => ({ id: people[worker]?.id ?? '', times }))
    .sort((a, b) => b.times - a.times || compareText(a.id, b.id))
    .slice(0, mostPeople)
    .map(({ id }) => id);
}
