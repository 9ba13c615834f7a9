import type { Edition } from '../model/edition';
import { locatePlacements, type LocatedPlacement } from './locatePlacements';

/** Two sessions that the same person, room or enterprise is at together. */
export interface Overlap {
  /** Id of who or what is at both. */
  readonly holder: string;
  /** The one that begins first. */
  readonly earlier: LocatedPlacement;
  readonly later: LocatedPlacement;
}

/**
 * Sessions placed at the same time whose holders are the same, each reported once, with the one that ends last of those begun before. A
 * session placed twice does not overlap itself.
 *
 * Cost: a sort of the placements, then one walk.
 */
export function* listOverlaps(edition: Edition, listHolders: (located: LocatedPlacement) => Iterable<string>): Generator<Overlap> {
  const latest = new Map<string, LocatedPlacement>();
  const inOrder = locatePlacements(edition).sort((a, b) => a.start - b.start || a.index - b.index);
  for (const later of inOrder) {
    for (const holder of new Set(listHolders(later))) {
      const earlier = latest.get(holder);
      if (earlier !== undefined && later.start < earlier.end && later.session.id !== earlier.session.id) yield { holder, earlier, later };
      if (earlier === undefined || later.end > earlier.end) latest.set(holder, later);
    }
  }
}
