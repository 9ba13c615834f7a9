import { formatList } from '../../../base/list';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import type { SessionRole } from '../../../model/session';
import type { Locale } from '../../../base/localizedText';
import { labelEntry } from '../../../vocabulary/codeList';
import { expertise as expertiseList } from '../../../vocabulary/expertise';
import { facilitatorRole } from '../../../vocabulary/facilitatorRole';

/**
 * Enough advisors of the edition have the expertise that a session still to be held asks for. Reported once for all the sessions that ask
 * the same, at the first. Silent where an advisor named is unknown.
 */
export const roleWithoutHolder = defineCheck({
  code: 'sessions/role-without-holder',
  severity: 'error',
  finds: {
    fr: 'Le parcours demande une expertise que personne autour de la table n’a (peers §7, rang 17, l’écart entre besoins et capacité).',
    en: 'The parcours asks for an expertise that nobody around the table has (peers §7, rank 17, the needs–capacity gap).',
  },
  message: (found: { role: string; expertise: readonly string[]; number: number; holders: number; sessions: number }) => ({
    fr: `Le rôle «\u00a0${labelEntry(facilitatorRole, found.role, { locale: 'fr' })}\u00a0»${describeExpertise(found.expertise, 'fr')} demande ${found.number}\u00a0personne${found.number > 1 ? 's' : ''} dans ${found.sessions}\u00a0séance${found.sessions > 1 ? 's' : ''}, et l’édition ${found.holders === 0 ? 'n’en compte aucune' : `en compte ${found.holders}`}.`,
    en: `The role "${labelEntry(facilitatorRole, found.role, { locale: 'en' })}"${describeExpertise(found.expertise, 'en')} takes ${found.number} ${found.number > 1 ? 'people' : 'person'} in ${found.sessions} session${found.sessions > 1 ? 's' : ''}, and the edition has ${found.holders === 0 ? 'none' : found.holders}.`,
  }),
  hint: () => ({
    fr: 'Trouver un partenaire qui prête une personne de cette expertise, ou revoir ce que la séance demande.',
    en: 'Find a partner who lends a person with this expertise, or revise what the session asks for.',
  }),
  find({ advisors, sessions }: Edition, report) {
    const known = new Map(advisors.map((advisor) => [advisor.id, advisor]));
    const countHolders = ({ expertise, advisors: named = [...known.keys()] }: SessionRole) =>
      named.filter((id) => expertise === undefined || known.get(id)?.expertise.some((code) => expertise.includes(code))).length;
    const found = new Map<string, { readonly need: SessionRole; readonly path: (string | number)[]; sessions: number }>();
    for (const [index, { status, facilitators }] of sessions.entries()) {
      if (status !== 'planned') continue;
      for (const [at, need] of facilitators.entries()) {
        if (need.advisors?.some((id) => !known.has(id))) continue;
        const key = JSON.stringify([need.role, need.number, need.expertise, need.advisors]);
        const same = found.get(key) ?? { need, path: ['sessions', index, 'facilitators', at], sessions: 0 };
        same.sessions += 1;
        found.set(key, same);
      }
    }
    for (const { need, path, sessions: count } of found.values()) {
      const holders = countHolders(need);
      if (holders >= need.number) continue;
      report(path, { role: need.role, expertise: need.expertise ?? [], number: need.number, holders, sessions: count });
    }
  },
});

/** « (Finances ou Gouvernance) » after a space; nothing where none is asked for. */
function describeExpertise(codes: readonly string[], locale: Locale): string {
  if (codes.length === 0) return '';
  const labels = codes.map((code) => labelEntry(expertiseList, code, { locale }));
  return ` (${formatList(labels, { locale, conjunction: 'or' })})`;
}
