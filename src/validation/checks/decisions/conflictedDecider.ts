import { foldText } from '../../../base/compareText';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { describeDecision } from '../../describeDecision';

/** Whoever declares a conflict of interest stands aside. Names are compared accents and case apart. */
export const conflictedDecider = defineCheck({
  code: 'decisions/conflicted-decider',
  severity: 'warning',
  finds: {
    fr: 'Une personne déclare un conflit d’intérêts et signe quand même la décision (peers §2.1, l’évaluation d’OFM n’a rien pour le dire).',
    en: 'Someone declares a conflict of interest and signs the decision all the same (peers §2.1, the review of OFM has nothing for it).',
  },
  message: ({ name, decidedOn, outcome }: { name: string; decision: string; decidedOn: string; outcome: string }) => ({
    fr: `«\u00a0${name}\u00a0» a déclaré un conflit d’intérêts, et figure parmi ceux qui ont pris ${describeDecision({ decidedOn, outcome }, 'fr')}.`,
    en: `"${name}" declared a conflict of interest, and is among those who took ${describeDecision({ decidedOn, outcome }, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Retirer la personne de celles qui décident si elle s’est abstenue, sinon reprendre la décision sans elle.',
    en: 'Remove the person from those who decide if they abstained; otherwise take the decision again without them.',
  }),
  find({ decisions = [] }: Edition, report) {
    for (const [index, { id, by, decidedOn, outcome, conflicts = [] }] of decisions.entries()) {
      const declared = new Map(conflicts.map(({ name }, place) => [foldText(name), place]));
      for (const [place, { name }] of by.entries()) {
        const conflict = declared.get(foldText(name));
        if (conflict === undefined) continue;
        report(['decisions', index, 'by', place], { name, decision: id, decidedOn, outcome }, [
          ['decisions', index, 'conflicts', conflict],
        ]);
      }
    }
  },
});
