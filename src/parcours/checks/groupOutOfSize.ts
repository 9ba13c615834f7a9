import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';

/** As many enterprises follow an activity as it says it takes. */
export const groupOutOfSize = defineCheck({
  code: 'parcours/group-out-of-size',
  severity: 'warning',
  message: ({ activity, members, minimum, maximum }: { activity: string; members: number; minimum: number; maximum: number }) => ({
    fr: `«\u00a0${activity}\u00a0» est prévue pour un groupe de ${minimum} à ${maximum}, et l’on compte ${members}\u00a0entreprise${members > 1 ? 's' : ''}.`,
    en: `"${activity}" is meant for a group of ${minimum} to ${maximum}, and there ${members === 1 ? 'is 1 enterprise' : `are ${members} enterprises`}.`,
  }),
  hint: () => ({
    fr: 'Former d’autres groupes, ou revoir la taille prévue.',
    en: 'Form other groups, or revise the size it is meant for.',
  }),
  find({ template, members }: CheckedTemplate, report) {
    if (members === undefined) return;
    for (const [index, { id, groupSize }] of template.activities.entries()) {
      if (groupSize === undefined || (groupSize.minimum <= members && members <= groupSize.maximum)) continue;
      const { minimum, maximum } = groupSize;
      report(['activities', index, 'groupSize'], { activity: id, members, minimum, maximum });
    }
  },
});
