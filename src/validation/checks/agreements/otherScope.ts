import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An agreement of the edition pays for it, for its program or for one of its cohorts: money of another edition would be counted in this one (peers §0, the 155 000 $). */
export const otherScope = defineCheck({
  code: 'agreements/other-scope',
  severity: 'warning',
  finds: {
    fr: 'L’entente finance une autre édition, et le coût par heure mêle deux portées (peers §0\u00a0: 155\u00a0000\u00a0$ pour Trajet, non pour le projet pilote).',
    en: 'The agreement pays for another edition, and the cost per hour mixes two scopes (peers §0: $155,000 for Trajet, not for the pilot).',
  },
  records: () => ({ agreement: 'agreement' }),
  message: ({ agreement, of, named, expected }: { agreement: string; of: 'program' | 'edition'; named: string; expected: string }) => ({
    fr: `L’entente «\u00a0${agreement}\u00a0» vaut pour ${of === 'program' ? 'le programme' : 'l’édition'} «\u00a0${named}\u00a0», et ${of === 'program' ? 'celui-ci' : 'celle-ci'} est «\u00a0${expected}\u00a0».`,
    en: `The agreement "${agreement}" is for the ${of} "${named}", and this one is "${expected}".`,
  }),
  hint: () => ({
    fr: 'Corriger ce qu’elle couvre, ou la retirer de l’édition.',
    en: 'Correct what it covers, or remove it from the edition.',
  }),
  find({ id, program, agreements }: Edition, report) {
    for (const [index, { id: agreement, scope }] of agreements.entries()) {
      const at = ['agreements', index, 'scope'];
      if (scope.of === 'program' && scope.program !== program) {
        report([...at, 'program'], { agreement, of: 'program', named: scope.program, expected: program }, [['program']]);
      } else if (scope.of === 'edition' && scope.edition !== id) {
        report([...at, 'edition'], { agreement, of: 'edition', named: scope.edition, expected: id }, [['id']]);
      }
    }
  },
});
