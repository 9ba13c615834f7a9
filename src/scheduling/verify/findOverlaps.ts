import type { HeldSession } from './verification';

/** Two sessions of the same person, enterprise or room that overlap. */
export interface Overlap {
  readonly of: string;
  readonly first: HeldSession;
  readonly second: HeldSession;
}

/** Pairs of sessions that overlap among those of each owner, in order of time. `ownersOf` says whom a session takes up. */
export function findOverlaps(held: readonly HeldSession[], ownersOf: (one: HeldSession) => readonly string[]): Overlap[] {
  const byOwner = new Map<string, HeldSession[]>();
  for (const one of held) {
    for (const owner of new Set(ownersOf(one))) byOwner.set(owner, [...(byOwner.get(owner) ?? []), one]);
  }
  return [...byOwner].flatMap(([of, list]) => {
    const ordered = list.toSorted((a, b) => a.startsAt - b.startsAt || a.index - b.index);
    return ordered.flatMap((first, place) => {
      const overlaps: Overlap[] = [];
      for (const second of ordered.slice(place + 1)) {
        if (second.startsAt >= first.endsAt) break;
        overlaps.push({ of, first, second });
      }
      return overlaps;
    });
  });
}
