import type { LocatedPlacement } from './locatePlacements';

/** The placement of each session, by its id; of several, the first. */
export function indexPlacements(placed: readonly LocatedPlacement[]): ReadonlyMap<string, LocatedPlacement> {
  return new Map(placed.toReversed().map((located) => [located.session.id, located]));
}
