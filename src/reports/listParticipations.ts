import { compareText } from '../base/compareText';
import { countMinutes, type MinutesCounts } from '../hours/countMinutes';
import type { MemberStatus } from '../model/cohort';
import type { Edition } from '../model/edition';
import type { Enterprise } from '../model/enterprise';
import type { Session } from '../model/session';

/** What an enterprise did in one cohort of one edition. */
export interface Participation {
  readonly edition: string;
  readonly cohort: string;
  /** The id that it bore in that edition. */
  readonly enterprise: string;
  /** Where it stands there. */
  readonly status: MemberStatus;
  /** First day in the cohort: its own, or else the cohort’s. */
  readonly from: string;
  /** Last day: its own, or else the cohort’s, where it was not left in between. */
  readonly to: string;
  /** Sessions held that it was invited to, by count: received is its own part, given and scheduled are the sessions’ whole. */
  readonly held: MinutesCounts;
  /** Sessions still planned, by count. */
  readonly planned: MinutesCounts;
}

/**
 * The years of one enterprise across editions, one row for each cohort it was in, in order of their first days, then of their ids.
 *
 * Editions are joined by id: the enterprise’s own, those it bore before (`previousIds`), and so on from edition to edition. Names and NEQs
 * are never compared: two records with nothing in common are two enterprises. Minutes are those of its sessions held and planned; whether it
 * came is attendance’s to say.
 *
 * @param editions - Editions of any programs, in any order.
 * @param enterprise - Its id, with those it bore before where they are known.
 */
export function listParticipations(editions: readonly Edition[], enterprise: Pick<Enterprise, 'id' | 'previousIds'>): Participation[] {
  const ids = joinIds(
    editions.flatMap(({ enterprises }) => enterprises),
    enterprise,
  );
  return editions
    .flatMap((edition) =>
      edition.cohorts.flatMap((cohort) =>
        cohort.members
          .filter((member) => ids.has(member.enterprise))
          .map((member): Participation => {
            const own = edition.sessions.filter(
              (session) => session.cohort === cohort.id && session.attendees.some((attendee) => attendee.enterprise === member.enterprise),
            );
            return {
              edition: edition.id,
              cohort: cohort.id,
              enterprise: member.enterprise,
              status: member.status,
              from: member.from ?? cohort.from,
              to: member.to ?? cohort.to,
              held: sumMinutes(own, 'held'),
              planned: sumMinutes(own, 'planned'),
            };
          }),
      ),
    )
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.edition, b.edition) || compareText(a.cohort, b.cohort));
}

/** Every id that leads to the enterprise: an id borne before links two records, whichever of them says so. */
function joinIds(records: readonly Enterprise[], enterprise: Pick<Enterprise, 'id' | 'previousIds'>): ReadonlySet<string> {
  const links = new Map<string, string[]>();
  for (const { id, previousIds = [] } of [enterprise, ...records]) {
    for (const previous of previousIds) {
      links.set(id, [...(links.get(id) ?? []), previous]);
      links.set(previous, [...(links.get(previous) ?? []), id]);
    }
  }
  const joined = new Set([enterprise.id]);
  for (const id of joined) for (const linked of links.get(id) ?? []) joined.add(linked);
  return joined;
}

function sumMinutes(sessions: readonly Session[], status: Session['status']): MinutesCounts {
  const counts = sessions
    .filter((session) => session.status === status)
    .map((session) => ({ ...countMinutes(session), receivedMinutes: session.sessionMinutes }));
  return counts.reduce(
    (sum, each) => ({
      sessionMinutes: sum.sessionMinutes + each.sessionMinutes,
      givenMinutes: sum.givenMinutes + each.givenMinutes,
      receivedMinutes: sum.receivedMinutes + each.receivedMinutes,
    }),
    { sessionMinutes: 0, givenMinutes: 0, receivedMinutes: 0 },
  );
}
