import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Edition } from '../../model/edition';
import type { SchedulingProblem } from '../schedulingProblem';

/** Where a part of a session of the problem stands in the edition: `index` in `sessions` of the problem, then what follows in its path. */
export type SessionLocator = (index: number, rest: DiagnosticPath) => DiagnosticPath;

/** Finds sessions of a problem in the edition that it was made from. Of sessions that bear one id, the first is the first. */
export function locateSession(edition: Edition, problem: SchedulingProblem): SessionLocator {
  const placesById = groupPlaces(edition.sessions);
  const problemPlacesById = groupPlaces(problem.sessions);
  const placementById = new Map((edition.schedule?.placements ?? []).map(({ session }, place) => [session, place]));
  return (index, rest) => {
    const asked = problem.sessions[index];
    if (asked === undefined) return ['sessions'];
    const rank = problemPlacesById.get(asked.id)?.indexOf(index) ?? 0;
    const places = placesById.get(asked.id) ?? [];
    const place = places[rank] ?? places[0];
    const session = place === undefined ? undefined : edition.sessions[place];
    if (place === undefined || session === undefined) return ['sessions'];
    const at = ['sessions', place];
    const placement = placementById.get(asked.id);
    const pinned = asked.pinned === undefined || placement === undefined ? undefined : ['schedule', 'placements', placement];
    const [key, ...others] = rest;
    switch (key) {
      case 'roles':
        // Who led a session that was held is read in the schedule, whatever had been asked for.
        return session.status === 'held' && pinned !== undefined ? [...pinned, 'advisors'] : [...at, 'facilitators', ...others];
      case 'pinned':
        return pinned === undefined ? at : [...pinned, ...others];
      case 'sessionMinutes':
        return [...(pinned ?? at), key];
      case 'after': {
        const [rankInProblem, ...deeper] = others;
        // The problem keeps of what comes before only the sessions that it holds.
        const kept = [...(session.after ?? []).entries()].filter(([, { session: earlier }]) => problemPlacesById.has(earlier));
        const link = typeof rankInProblem === 'number' ? kept[rankInProblem]?.[0] : undefined;
        return link === undefined ? [...at, key] : [...at, key, link, ...deeper];
      }
      case 'notBefore':
      case 'notAfter': {
        if (session[key] === asked[key]) return [...at, key];
        const cohort = edition.cohorts.findIndex(({ id }) => id === session.cohort);
        return ['cohorts', cohort, key === 'notBefore' ? 'from' : 'to'];
      }
      default:
        return [...at, ...rest];
    }
  };
}

function groupPlaces(items: readonly { readonly id: string }[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { id }] of items.entries()) places.set(id, [...(places.get(id) ?? []), index]);
  return places;
}
