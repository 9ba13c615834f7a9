import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';
import type { SessionRole } from '../../../model/session';
import { nameExpertise } from '../../nameExpertise';

/**
 * Sessions, planned and held, ask of an expertise no more hours than the partners whose people have it give in all: what they offered, or what
 * they promised where they made no offer. Reported once for all that ask the same, at the first.
 *
 * Silent where one of these partners did neither, as nothing bounds it, and where nobody has the expertise (`sessions/role-without-holder`).
 */
export const demandBeyondOffers = defineCheck({
  code: 'partners/demand-beyond-offers',
  severity: 'warning',
  finds: {
    fr: 'Le parcours demande plus d’heures que les partenaires n’en ont mis sur la table (peers §4, étape 2\u00a0: l’écart entre besoins et capacité, en heures).',
    en: 'The parcours takes more hours than partners put on the table (peers §4, job 2: the gap between needs and capacity, in hours).',
  },
  message: ({
    expertise,
    neededMinutes,
    offeredMinutes,
    sessions,
  }: {
    expertise: readonly string[];
    neededMinutes: number;
    offeredMinutes: number;
    sessions: number;
  }) => ({
    fr: `${sessions}\u00a0séance${sessions > 1 ? 's demandent' : ' demande'} ${formatMinutes(neededMinutes, { locale: 'fr' })} d’animation${expertise.length === 0 ? '' : ` (${nameExpertise(expertise, 'fr')})`}, et les partenaires qui peuvent les donner en offrent ${formatMinutes(offeredMinutes, { locale: 'fr' })}.`,
    en: `${sessions} session${sessions > 1 ? 's take' : ' takes'} ${formatMinutes(neededMinutes, { locale: 'en' })} of facilitation${expertise.length === 0 ? '' : ` (${nameExpertise(expertise, 'en')})`}, and the partners that can give them offer ${formatMinutes(offeredMinutes, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Convenir de plus d’heures avec un partenaire, en trouver un autre, ou raccourcir des séances.',
    en: 'Agree on more hours with a partner, find another one, or shorten sessions.',
  }),
  find(edition: Edition, report) {
    const partnersOf = buildPartnersFinder(edition);
    const boundOf = buildBoundFinder(edition);
    for (const { need, path, minutes, sessions } of gatherNeeds(edition)) {
      const partners = partnersOf(need);
      const bounds = [...partners].flatMap((partner) => boundOf(partner) ?? []);
      if (bounds.length < Math.max(1, partners.size)) continue;
      const offeredMinutes = bounds.reduce((sum, bound) => sum + bound, 0);
      if (minutes <= offeredMinutes) continue;
      report(path, { expertise: need.expertise ?? [], neededMinutes: minutes, offeredMinutes, sessions }, [['offers']]);
    }
  },
});

interface Demand {
  readonly need: SessionRole;
  readonly path: DiagnosticPath;
  minutes: number;
  sessions: number;
}

/** What sessions ask for, together where they ask for the same expertise of the same people. */
function gatherNeeds({ sessions }: Edition): Iterable<Demand> {
  const demands = new Map<string, Demand>();
  for (const [index, { status, sessionMinutes, facilitators }] of sessions.entries()) {
    if (status !== 'planned' && status !== 'held') continue;
    for (const [at, need] of facilitators.entries()) {
      const key = JSON.stringify([need.expertise?.toSorted(), need.advisors?.toSorted()]);
      const demand = demands.get(key) ?? { need, path: ['sessions', index, 'facilitators', at], minutes: 0, sessions: 0 };
      demand.minutes += sessionMinutes * need.number;
      demand.sessions += 1;
      demands.set(key, demand);
    }
  }
  return demands.values();
}

/** The partners whose people may hold a role. */
function buildPartnersFinder({ advisors }: Edition): (need: SessionRole) => ReadonlySet<string> {
  const advisorById = new Map(advisors.map((advisor) => [advisor.id, advisor]));
  const byExpertise = new Map<string, Set<string>>();
  for (const { partner, expertise } of advisors) {
    for (const code of expertise) byExpertise.set(code, (byExpertise.get(code) ?? new Set()).add(partner));
  }
  const all = new Set(advisors.map(({ partner }) => partner));
  return ({ expertise, advisors: named }) => {
    if (named === undefined) {
      return expertise === undefined ? all : new Set(expertise.flatMap((code) => [...(byExpertise.get(code) ?? [])]));
    }
    const holders = named.flatMap((id) => advisorById.get(id) ?? []);
    return new Set(
      holders.flatMap((holder) =>
        expertise === undefined || holder.expertise.some((code) => expertise.includes(code)) ? holder.partner : [],
      ),
    );
  };
}

/** What a partner gives in all; `undefined` where nothing says it. */
function buildBoundFinder({ offers, partners }: Edition): (partner: string) => number | undefined {
  const bounds = new Map(
    partners.flatMap(({ id, promisedGivenMinutes }) => (promisedGivenMinutes === undefined ? [] : [[id, promisedGivenMinutes]])),
  );
  const offered = new Map<string, number>();
  for (const { partner, givenMinutes } of offers) offered.set(partner, (offered.get(partner) ?? 0) + givenMinutes);
  return (partner) => offered.get(partner) ?? bounds.get(partner);
}
