import type { PlainDate } from '../base/plainDate';
import type { Edition } from '../model/edition';

/**
 * The last day, not after `asOf`, that something was done with each enterprise, partner and advisor of an edition, by id: a session placed and
 * not called off, hours posted, a need said, an application sent, an observation, hours offered. Who is absent was never met.
 */
export function listLastContacts(edition: Edition, asOf: PlainDate): ReadonlyMap<string, PlainDate> {
  const last = new Map<string, PlainDate>();
  const meet = (id: string | undefined, day: PlainDate | undefined) => {
    if (id === undefined || day === undefined || day > asOf) return;
    if (day > (last.get(id) ?? '')) last.set(id, day);
  };
  const sessions = new Map(edition.sessions.map((session) => [session.id, session]));
  for (const { session: id, date, advisors } of edition.schedule?.placements ?? []) {
    const session = sessions.get(id);
    if (session === undefined || session.status === 'cancelled' || session.status === 'not-applicable') continue;
    for (const { enterprise } of session.attendees) meet(enterprise, date);
    for (const { advisor } of advisors) meet(advisor, date);
  }
  for (const { enterprise, advisor, partner, effectiveOn } of edition.ledger.postings) {
    for (const id of [enterprise, advisor, partner]) meet(id, effectiveOn);
  }
  for (const { enterprise, statedOn } of edition.needs) meet(enterprise, statedOn);
  for (const { enterprise, to } of edition.observations) meet(enterprise, to);
  for (const { applicant, submittedOn } of edition.applications) {
    for (const id of 'enterprises' in applicant ? applicant.enterprises : 'enterprise' in applicant ? [applicant.enterprise] : []) {
      meet(id, submittedOn);
    }
  }
  return last;
}
