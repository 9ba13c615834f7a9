import { packLists } from '../engine/lists';
import type { ArcColumns } from '../engine/model';
import type { Names } from './names';

/** Who comes after whom, in the order of the later task, then of the earlier. */
export function compileArcs({ sessions, indexOf }: Names): ArcColumns {
  const arcs = sessions.flatMap(({ after }, later) =>
    (after ?? [])
      .map(({ session, lag = {} }) => ({ later, earlier: indexOf.session.get(session) ?? 0, lag }))
      .sort((a, b) => a.earlier - b.earlier),
  );
  const into: number[][] = sessions.map(() => []);
  const outOf: number[][] = sessions.map(() => []);
  for (const [arc, { earlier, later }] of arcs.entries()) {
    into[later]?.push(arc);
    outOf[earlier]?.push(arc);
  }
  return {
    earlier: Int32Array.from(arcs, ({ earlier }) => earlier),
    later: Int32Array.from(arcs, ({ later }) => later),
    leastMinutes: Float64Array.from(arcs, ({ lag }) => lag.minimumMinutes ?? 0),
    mostMinutes: Float64Array.from(arcs, ({ lag }) => lag.maximumMinutes ?? Infinity),
    leastDays: Float64Array.from(arcs, ({ lag }) => lag.minimumDays ?? 0),
    mostDays: Float64Array.from(arcs, ({ lag }) => lag.maximumDays ?? Infinity),
    into: packLists(into),
    outOf: packLists(outOf),
  };
}
