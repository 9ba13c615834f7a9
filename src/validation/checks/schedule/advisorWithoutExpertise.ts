import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { indexById } from '../../indexById';
import { locatePlacements } from '../../locatePlacements';
import { nameExpertise } from '../../nameExpertise';

/** Whoever leads a session has one of the expertises that the role asks for. A warning where it was held or fixed: someone decided so. */
export const advisorWithoutExpertise = defineCheck({
  code: 'schedule/advisor-without-expertise',
  severity: 'error',
  finds: {
    fr: 'La personne la plus libre remplace celle qui connaît le sujet (verifySchedule\u00a0: scheduling/missing-expertise).',
    en: 'Whoever is free stands in for whoever knows the subject (verifySchedule: scheduling/missing-expertise).',
  },
  records: () => ({ session: 'session', advisor: 'advisor' }),
  message: ({ session, advisor, expertise }: { session: string; advisor: string; role: string; expertise: readonly string[] }) => ({
    fr: `«\u00a0${advisor}\u00a0» n’a pas l’expertise que demande la séance «\u00a0${session}\u00a0»\u00a0: ${nameExpertise(expertise, 'fr')}.`,
    en: `"${advisor}" lacks the expertise that the session "${session}" asks for: ${nameExpertise(expertise, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Confier la séance à quelqu’un d’autre, ou ajouter cette expertise à la personne.',
    en: 'Give the session to someone else, or add this expertise to the person.',
  }),
  find(edition: Edition, report) {
    const { advisors } = edition;
    const places = indexById(advisors);
    for (const { index, placement, session, isSettled } of locatePlacements(edition)) {
      for (const [at, { role, advisor }] of placement.advisors.entries()) {
        const known = places.get(advisor);
        const asked = session.facilitators.filter((each) => each.role === role);
        if (known === undefined || asked.length === 0) continue;
        const has = advisors[known]?.expertise ?? [];
        if (asked.some(({ expertise }) => expertise === undefined || expertise.some((code) => has.includes(code)))) continue;
        const found = { session: session.id, advisor, role, expertise: [...new Set(asked.flatMap(({ expertise = [] }) => expertise))] };
        const path = ['schedule', 'placements', index, 'advisors', at];
        report(path, found, [['advisors', known, 'expertise']], isSettled ? 'warning' : undefined);
      }
    }
  },
});
