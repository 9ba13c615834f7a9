import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';

/** A setting, a group or a range of time never has a minimum above its maximum. */
export const minimumAboveMaximum = defineCheck({
  code: 'parcours/minimum-above-maximum',
  severity: 'error',
  message: ({ minimum, maximum }: { minimum: number; maximum: number }) => ({
    fr: `Le minimum (${minimum}) dépasse le maximum (${maximum}).`,
    en: `The minimum (${minimum}) is above the maximum (${maximum}).`,
  }),
  hint: () => ({ fr: 'Inverser les deux, ou corriger l’un d’eux.', en: 'Swap the two, or correct one of them.' }),
  find({ template }: CheckedTemplate, report) {
    const judge = (path: DiagnosticPath, minimum: number | undefined, maximum: number | undefined) => {
      if (minimum !== undefined && maximum !== undefined && minimum > maximum) report(path, { minimum, maximum });
    };
    for (const [index, { minimumMinutes, maximumMinutes }] of (template.settings ?? []).entries()) {
      judge(['settings', index], minimumMinutes, maximumMinutes);
    }
    for (const [index, { groupSize, duration }] of template.activities.entries()) {
      judge(['activities', index, 'groupSize'], groupSize?.minimum, groupSize?.maximum);
      if (!('between' in duration.quantity)) continue;
      const { minimum, maximum } = duration.quantity.between;
      judge(['activities', index, 'duration', 'quantity', 'between'], minimum, maximum);
    }
  },
});
