import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { comparePersonNames } from '../../../privacy/comparePersonNames';
import { describeDecision } from '../../describeDecision';
import { foldPersonName, listPersonWords } from '../../listPersonWords';

/**
 * Whoever declares a conflict of interest may be one of those who decided under a name written otherwise: « Ann Roy » and « Ann ». The same
 * name is `decisions/conflicted-decider`.
 */
export const conflictedNearName = defineCheck({
  code: 'decisions/conflicted-near-name',
  severity: 'warning',
  finds: {
    fr: 'Le procès-verbal nomme la personne au complet, et la liste de présence l’appelle par son prénom\u00a0: personne ne voit que c’est la même (peers §2.1, aucun champ pour un conflit d’intérêts).',
    en: 'The minutes have the full name, and the list of those present the first name only: nobody sees that it is the same person (peers §2.1, no field for a conflict of interest).',
  },
  message: (found: { name: string; declared: string; decision: string; decidedOn: string; outcome: string }) => ({
    fr: `«\u00a0${found.declared}\u00a0» a déclaré un conflit d’intérêts, et «\u00a0${found.name}\u00a0» figure parmi ceux qui ont pris ${describeDecision(found, 'fr')}.`,
    en: `"${found.declared}" declared a conflict of interest, and "${found.name}" is among those who took ${describeDecision(found, 'en')}.`,
  }),
  hint: () => ({
    fr: 'S’il s’agit de la même personne, la retirer de celles qui décident, sinon écrire les deux noms au complet.',
    en: 'If it is the same person, remove them from those who decide; otherwise write both names in full.',
  }),
  find({ decisions = [] }: Edition, report) {
    for (const [index, { id, by, decidedOn, outcome, conflicts = [] }] of decisions.entries()) {
      if (conflicts.length === 0) continue;
      const deciders = new Set(by.map(({ name }) => foldPersonName(name)));
      // One who stands among the deciders under the very name declared is said there.
      const declared = [...conflicts.entries()].filter(([, { name }]) => !deciders.has(foldPersonName(name)));
      for (const [place, { name }] of by.entries()) {
        const near = declared.find(([, conflict]) => areNear(conflict.name, name));
        if (near === undefined) continue;
        const found = { name, declared: near[1].name, decision: id, decidedOn, outcome };
        report(['decisions', index, 'by', place], found, [['decisions', index, 'conflicts', near[0]]]);
      }
    }
  },
});

/** Whether two names may be of one person: one word of the other is enough here, a first name or a family name alone. */
function areNear(one: string, other: string): boolean {
  const [a, b] = [listPersonWords(one), listPersonWords(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [only = ''] = short;
  if (short.length === 1) return only.length > 1 && long.includes(only);
  return comparePersonNames(one, other) === 'near';
}
