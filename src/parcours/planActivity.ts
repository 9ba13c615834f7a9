import { toCanonicalJson } from '../base/canonicalJson';
import type { Activity, Lag } from '../model/activity';
import type { Cohort } from '../model/cohort';
import type { Session } from '../model/session';
import type { Template } from '../model/template';
import { buildNamer } from './buildNamer';
import { buildSession } from './buildSession';
import { splitSittings } from './splitSittings';

/** What a plan is made from. */
export interface PlanningContext {
  readonly template: Template;
  readonly cohort: Cohort;
  /** Enterprises to plan for, in the order of their turns as client. */
  readonly members: readonly string[];
  /** Minutes of each setting, by id. */
  readonly settings: ReadonlyMap<string, number>;
}

/** Whom a run of sessions is for: one enterprise, or the whole group when there is no name. */
type Party = string | undefined;

/** The sessions after which an activity is over, by party. */
type Ends = ReadonlyMap<Party, readonly string[]>;

/**
 * Gives a function that plans the activities of a template one by one, those held together at once, each after those it must follow: it
 * remembers which sessions end an activity, whose turn it is to be client, and the ids given.
 */
export function buildPlanner({ template, cohort, members, settings }: PlanningContext): (together: readonly Activity[]) => Session[] {
  const buildId = buildNamer();
  const buildThread = buildNamer();
  const endsByActivity = new Map<string, Ends>();
  let consultations = 0;

  return (together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { duration, thread, sessionGroup } = first;
    const name = together.length > 1 ? (sessionGroup ?? first.id) : first.id;
    const sittings = splitSittings(together, settings);
    const isForGroup = duration.basis === 'once' || duration.basis === 'per-group';
    const after = listEdges(together);
    // One activity says each thing once; several may say the same.
    const distinguish = together.length > 1 ? listDistinct : <Item>(items: readonly Item[]): readonly Item[] => items;
    const spacings = distinguish(together.map(({ spacing }) => (spacing === undefined ? {} : { lag: spacing })));
    const ends = new Map<Party, readonly string[]>();
    const sessions = (isForGroup ? [undefined] : members).flatMap((party) => {
      const own = party === undefined ? [] : [party];
      const edges = distinguish(
        after.flatMap(({ activity: earlier, lag }) =>
          findEnds(endsByActivity.get(earlier), party).map((session) => ({ session, ...(lag && { lag }) })),
        ),
      );
      const ids = sittings.map((_, index) => buildId([cohort.id, name, ...own, String(index + 1)]));
      const last = ids.at(-1);
      // An activity of 0 minutes is over when those before it are.
      ends.set(party, last === undefined ? edges.map(({ session }) => session) : [last]);
      return sittings.map((sitting, index) => {
        const previous = ids[index - 1];
        const isConsultation = isForGroup && sitting.parts.some(({ activity }) => activity.kind === 'codevelopment');
        return buildSession(template, sitting, {
          id: ids[index] ?? name,
          cohort: cohort.id,
          origin: first.id,
          number: index + 1,
          of: sittings.length,
          enterprises: party === undefined ? members : [party],
          isForGroup,
          client: isConsultation ? members[consultations++ % members.length] : undefined,
          thread: thread === undefined ? undefined : buildThread([cohort.id, thread, ...own]),
          after: previous === undefined ? edges : spacings.map((spacing) => ({ session: previous, ...spacing })),
        });
      });
    });
    for (const { id } of together) endsByActivity.set(id, ends);
    return sessions;
  };
}

/** What activities held together must follow: the order among them is that of their sessions. */
function listEdges(together: readonly Activity[]): NonNullable<Activity['after']> {
  const own = new Set(together.map(({ id }) => id));
  return together.flatMap(({ after = [] }) => after.filter(({ activity }) => !own.has(activity)));
}

/** What several activities ask, once; an edge without any time to leave says nothing beside one that has some. */
function listDistinct<Item extends { readonly session?: string; readonly lag?: Lag }>(items: readonly Item[]): readonly Item[] {
  const lagged = new Set(items.flatMap(({ session, lag }) => (lag === undefined ? [] : [session])));
  const kept = items.filter(({ session, lag }) => lag !== undefined || !lagged.has(session));
  return [...new Map(kept.map((item) => [toCanonicalJson(item), item])).values()];
}

/** The sessions that a party waits for: the group's and its own; the group waits for everyone's. */
function findEnds(ends: Ends | undefined, party: Party): string[] {
  if (ends === undefined) return [];
  if (party === undefined) return [...ends.values()].flat();
  return [...(ends.get(undefined) ?? []), ...(ends.get(party) ?? [])];
}
