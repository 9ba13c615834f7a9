import type { Activity } from '../model/activity';
import type { Cohort } from '../model/cohort';
import type { Session } from '../model/session';
import type { Template } from '../model/template';
import { buildNamer } from './buildNamer';
import { buildSession } from './buildSession';
import { resolveQuantity } from './resolveQuantity';
import { splitMinutes } from './splitMinutes';

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
 * Gives a function that plans the activities of a template one by one, each after those it must follow: it remembers which sessions end
 * an activity, whose turn it is to be client, and the ids given.
 */
export function buildPlanner({ template, cohort, members, settings }: PlanningContext): (activity: Activity) => Session[] {
  const buildId = buildNamer();
  const buildThread = buildNamer();
  const endsByActivity = new Map<string, Ends>();
  let consultations = 0;

  return (activity) => {
    const { id, after = [], duration, kind, spacing, thread } = activity;
    const parts = splitMinutes(resolveQuantity(duration.quantity, settings)?.plannedMinutes ?? 0, activity.sessions);
    const isForGroup = duration.basis === 'once' || duration.basis === 'per-group';
    const isConsultation = kind === 'codevelopment' && isForGroup;
    const ends = new Map<Party, readonly string[]>();
    const sessions = (isForGroup ? [undefined] : members).flatMap((party) => {
      const own = party === undefined ? [] : [party];
      const edges = after.flatMap(({ activity: earlier, lag }) =>
        findEnds(endsByActivity.get(earlier), party).map((session) => ({ session, ...(lag && { lag }) })),
      );
      const ids = parts.map((_, index) => buildId([cohort.id, id, ...own, String(index + 1)]));
      const last = ids.at(-1);
      // An activity of 0 minutes is over when those before it are.
      ends.set(party, last === undefined ? edges.map(({ session }) => session) : [last]);
      return parts.map((sessionMinutes, index) => {
        const previous = ids[index - 1];
        return buildSession(template, activity, {
          id: ids[index] ?? id,
          cohort: cohort.id,
          number: index + 1,
          of: parts.length,
          sessionMinutes,
          enterprises: party === undefined ? members : [party],
          isForGroup,
          client: isConsultation ? members[consultations++ % members.length] : undefined,
          thread: thread === undefined ? undefined : buildThread([cohort.id, thread, ...own]),
          after: previous === undefined ? edges : [{ session: previous, ...(spacing && { lag: spacing }) }],
        });
      });
    });
    endsByActivity.set(id, ends);
    return sessions;
  };
}

/** The sessions that a party waits for: the group's and its own; the group waits for everyone's. */
function findEnds(ends: Ends | undefined, party: Party): string[] {
  if (ends === undefined) return [];
  if (party === undefined) return [...ends.values()].flat();
  return [...(ends.get(undefined) ?? []), ...(ends.get(party) ?? [])];
}
