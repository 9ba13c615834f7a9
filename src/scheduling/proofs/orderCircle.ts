import type { Compiled } from '../compile/compiled';
import { defineCheck } from '../../diagnostics/defineCheck';
import { get, getInt } from '../engine/get';

const mostNamed = 20;

/** Sessions follow one another in a circle: none can be first. */
export const orderCircle = defineCheck({
  code: 'scheduling/order-circle',
  severity: 'error',
  records: () => ({ sessions: 'session' }),
  message: ({ sessions }: { sessions: readonly string[] }) => ({
    fr: `Ces séances se suivent en rond, et aucune ne peut être la première\u00a0: ${sessions.join(' → ')}.`,
    en: `These sessions follow one another in a circle, and none can be first: ${sessions.join(' → ')}.`,
  }),
  hint: () => ({ fr: 'Retirer un de ces liens.', en: 'Remove one of these links.' }),
  find(compiled: Compiled, report) {
    const circle = findCircle(compiled);
    const [first] = circle;
    if (first === undefined) return;
    const ids = circle.map((task) => compiled.names.sessions[task]?.id ?? '');
    report(['sessions', get(compiled.names.sessionPlaces, first), 'after'], { sessions: [...ids.slice(0, mostNamed), get(ids, 0)] });
  },
});

/**
 * The tasks of one circle, each before the next; none when there is no circle. Tasks without predecessor are taken away until none is left
 * (Kahn 1962); in what remains everyone has a predecessor, so that walking backward must come round.
 */
function findCircle({ model: { arcs, tasks } }: Compiled): number[] {
  const missing = Int32Array.from(
    { length: tasks.count },
    (_, task) => getInt(arcs.into.offset, task + 1) - getInt(arcs.into.offset, task),
  );
  const first = [...missing.keys()].filter((task) => missing[task] === 0);
  for (let k = 0; k < first.length; k += 1) {
    const task = get(first, k);
    for (const arc of arcs.outOf.items.subarray(arcs.outOf.offset[task], arcs.outOf.offset[task + 1])) {
      const later = getInt(arcs.later, arc);
      missing[later] = getInt(missing, later) - 1;
      if (missing[later] === 0) first.push(later);
    }
  }
  let task = missing.findIndex((count) => count > 0);
  const walked = new Map<number, number>();
  while (task >= 0 && !walked.has(task)) {
    walked.set(task, walked.size);
    const before = [...arcs.into.items.subarray(arcs.into.offset[task], arcs.into.offset[task + 1])].map((arc) =>
      getInt(arcs.earlier, arc),
    );
    task = before.find((earlier) => getInt(missing, earlier) > 0) ?? -1;
  }
  return task < 0 ? [] : [...walked.keys()].slice(walked.get(task)).reverse();
}
