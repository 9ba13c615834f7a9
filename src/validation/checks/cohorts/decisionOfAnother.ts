import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { describeDecision } from '../../describeDecision';

/** The decision that an outcome names was taken of that enterprise at that gate, not of another: what was copied from a neighbour’s row says it of the wrong one. */
export const decisionOfAnother = defineCheck({
  code: 'cohorts/decision-of-another',
  severity: 'error',
  finds: {
    fr: 'Le numéro de décision est celui de la ligne du dessus, d’une autre entreprise.',
    en: 'The number of the decision is that of the row above, of another enterprise.',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, decidedOn, outcome }: { enterprise: string; decidedOn: string; outcome: string }) => ({
    fr: `L’issue de l’entreprise «\u00a0${enterprise}\u00a0» à ce point de passage renvoie à ${describeDecision({ decidedOn, outcome }, 'fr')}, prise à un autre sujet.`,
    en: `The outcome of the enterprise "${enterprise}" at this gate names ${describeDecision({ decidedOn, outcome }, 'en')}, taken about something else.`,
  }),
  hint: () => ({
    fr: 'Nommer la décision prise à son sujet, ou corriger ce dont celle-ci traite.',
    en: 'Name the decision taken about it, or correct what this one is about.',
  }),
  find({ cohorts, decisions = [] }: Edition, report) {
    const placeById = new Map(decisions.map(({ id }, place) => [id, place]));
    for (const [index, { id: cohort, members }] of cohorts.entries()) {
      for (const [place, { enterprise, gates = [] }] of members.entries()) {
        for (const [rank, { gate, decision: id }] of gates.entries()) {
          const at = id === undefined ? undefined : placeById.get(id);
          const decision = at === undefined ? undefined : decisions[at];
          if (at === undefined || decision === undefined) continue;
          const { about, decidedOn, outcome } = decision;
          const isOwn =
            about.of === 'member' && about.cohort === cohort && about.enterprise === enterprise && (about.gate ?? gate) === gate;
          if (isOwn) continue;
          const path = ['cohorts', index, 'members', place, 'gates', rank, 'decision'];
          report(path, { enterprise, decidedOn, outcome }, [['decisions', at, 'about']]);
        }
      }
    }
  },
});
