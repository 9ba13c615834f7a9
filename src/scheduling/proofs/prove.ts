import { runChecks } from '../../diagnostics/defineCheck';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Compiled } from '../compile/compiled';
import { computeLowerBound } from '../engine/bound';
import { get, getInt } from '../engine/get';
import { spend, type Pace, type Pausing } from '../engine/pace';
import { tightenBounds } from '../engine/tighten';
import { findFirst } from '../engine/windows';
import { allDaysClosed } from './allDaysClosed';
import { findHoursShort } from './hoursShort';
import { lagsCannotHold } from './lagsCannotHold';
import { noPossibleTime } from './noPossibleTime';
import { noRoom } from './noRoom';
import { orderCircle } from './orderCircle';
import { tooFewAble } from './tooFewAble';

/** What is known of a problem before any search. */
export interface Proven {
  /** Why no schedule holds every session; empty when nothing was proved. */
  readonly proofs: readonly Diagnostic[];
  /** What a schedule of all costs at least; absent where there is none. */
  readonly lowerBound?: number;
}

/**
 * Proves what can be proved at little cost: sessions without any time, roles that too few can fill, rooms that are not there, order in a circle, waits that cannot hold,
 * hours that are short. Marks sessions without any time as hopeless, and tightens the bounds of the others where all waits can hold.
 */
export function* prove(compiled: Compiled, pace: Pace): Pausing<Proven> {
  const { model, names } = compiled;
  const { tasks } = model;
  for (let task = 0; task < tasks.count; task += 1) {
    const starts = get(tasks.starts, task);
    const first = starts[findFirst(starts, getInt(tasks.earliest, task))];
    if (first === undefined || first > getInt(tasks.latest, task)) tasks.hopeless[task] = 1;
  }
  if (spend(pace, 20 * tasks.count)) yield;
  const circles = runChecks([orderCircle], compiled);
  const unable = runChecks([tooFewAble], compiled);
  const roomless = runChecks([noRoom], compiled);
  const known = new Set([...unable, ...roomless].map(({ params }) => params['session']));
  const closed = runChecks([allDaysClosed], compiled).filter(({ params }) => !known.has(params['session']));
  const explained = new Set([...known, ...closed.map(({ params }) => params['session'])]);
  // Too few people, no room or no open day is already a reason to have no time at all.
  const untimed = runChecks([noPossibleTime], compiled).filter(({ params }) => !explained.has(params['session']));
  const proofs = [...unable, ...roomless, ...closed, ...untimed, ...circles, ...(yield* findHoursShort(compiled, pace))];
  if (spend(pace, 10 * tasks.postChoice.length + model.arcs.later.length)) yield;
  if (circles.length > 0) return { proofs };
  const tightening = yield* tightenBounds(model, pace);
  if (tightening.kind === 'impossible') {
    const session = names.sessions[tightening.task]?.id ?? '';
    const proof = buildDiagnostic(lagsCannotHold, ['sessions', get(names.sessionPlaces, tightening.task)], { session });
    return { proofs: [...proofs, proof] };
  }
  if (proofs.length > 0) return { proofs };
  tasks.earliest.set(tightening.earliest);
  tasks.latest.set(tightening.latest);
  return { proofs, lowerBound: computeLowerBound(model, tightening.earliest) };
}
