import { compareText } from '../../base/compareText';
import type { Edition } from '../../model/edition';
import type { PartnerBudget } from '../schedulingProblem';

/**
 * Minutes that each partner may still give: its offers, or what it promised in all where it made none, less what the ledger says that it
 * delivered.
 *
 * Deliveries for sessions that are in the problem as they were held are not taken off: the problem counts them. A partner without offer
 * nor promise has no budget, which is no limit. Delivered beyond the offer leaves 0.
 */
export function buildBudgets({ offers, partners, ledger }: Edition, sessions: ReadonlySet<string>): PartnerBudget[] {
  const given = new Map<string, number>();
  const add = (partner: string, minutes: number) => given.set(partner, (given.get(partner) ?? 0) + minutes);
  for (const { partner, givenMinutes } of offers) add(partner, givenMinutes);
  for (const { id, promisedGivenMinutes } of partners) {
    if (promisedGivenMinutes !== undefined && !given.has(id)) add(id, promisedGivenMinutes);
  }
  for (const { kind, count, partner, minutes, session } of ledger.postings) {
    if (kind !== 'deliver' || count !== 'givenMinutes' || partner === undefined || !given.has(partner)) continue;
    if (session === undefined || !sessions.has(session)) add(partner, -minutes);
  }
  return [...given]
    .sort(([a], [b]) => compareText(a, b))
    .map(([partner, givenMinutes]) => ({ partner, givenMinutes: Math.max(0, givenMinutes) }));
}
