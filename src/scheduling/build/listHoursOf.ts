import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Edition } from '../../model/edition';

/**
 * Where an edition says how many hours some people may give: the offers of their partners, what those promised where they made none, then
 * the limits of the people themselves. In that order, each in the order of the people.
 */
export function listHoursOf({ advisors, offers, partners }: Edition, people: readonly string[]): DiagnosticPath[] {
  const named = people.flatMap((id) => [...advisors.entries()].filter(([, advisor]) => advisor.id === id));
  const lenders = new Set(named.map(([, { partner }]) => partner));
  const [offered, promised]: [DiagnosticPath[], DiagnosticPath[]] = [[], []];
  for (const lender of lenders) {
    const own = [...offers.entries()].filter(([, { partner }]) => partner === lender);
    offered.push(...own.map(([index]) => ['offers', index, 'givenMinutes']));
    const place = partners.findIndex(({ id, promisedGivenMinutes }) => id === lender && promisedGivenMinutes !== undefined);
    if (own.length === 0 && place >= 0) promised.push(['partners', place, 'promisedGivenMinutes']);
  }
  const limited = named.filter(([, { limits }]) => limits?.totalMinutes !== undefined);
  return [...offered, ...promised, ...limited.map(([index]) => ['advisors', index, 'limits', 'totalMinutes'])];
}
