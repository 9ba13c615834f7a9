import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A cohort may begin before it is full: the two bounds of its capacity were written in each other’s place. */
export const minimumAboveMaximum = defineCheck({
  code: 'cohorts/minimum-above-maximum',
  severity: 'error',
  finds: {
    fr: 'Le minimum et le maximum de la cohorte sont saisis l’un pour l’autre.',
    en: 'The minimum and the maximum of the cohort are entered for each other.',
  },
  records: () => ({ cohort: 'cohort' }),
  message: ({ cohort, minimum, maximum }: { cohort: string; minimum: number; maximum: number }) => ({
    fr: `La cohorte «\u00a0${cohort}\u00a0» demande au moins ${minimum} et au plus ${maximum}\u00a0entreprise${maximum > 1 ? 's' : ''}\u00a0: elle ne peut pas commencer.`,
    en: `The cohort "${cohort}" takes at least ${minimum} and at most ${maximum} enterprise${maximum === 1 ? '' : 's'}: it cannot begin.`,
  }),
  hint: () => ({ fr: 'Inverser les deux nombres, ou corriger l’un d’eux.', en: 'Swap the two numbers, or correct one of them.' }),
  find({ cohorts }: Edition, report) {
    for (const [index, { id, capacity }] of cohorts.entries()) {
      if (capacity?.minimum === undefined || capacity.minimum <= capacity.maximum) continue;
      const at = ['cohorts', index, 'capacity'];
      report([...at, 'minimum'], { cohort: id, minimum: capacity.minimum, maximum: capacity.maximum }, [[...at, 'maximum']]);
    }
  },
});
