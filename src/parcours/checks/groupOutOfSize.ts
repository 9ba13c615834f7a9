import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { nameActivity, type NamedActivity } from '../nameActivity';

/** As many enterprises follow an activity as it says it takes. */
export const groupOutOfSize = defineCheck({
  code: 'parcours/group-out-of-size',
  severity: 'warning',
  message: ({ titleFr, titleEn, members, minimum, maximum }: NamedActivity & { members: number; minimum: number; maximum: number }) => ({
    fr: `L’activité «\u00a0${titleFr}\u00a0» est prévue pour un groupe de ${minimum} à ${maximum}, et l’on compte ${members}\u00a0entreprise${members > 1 ? 's' : ''}.`,
    en: `"${titleEn}" is meant for a group of ${minimum} to ${maximum}, and there ${members === 1 ? 'is 1 enterprise' : `are ${members} enterprises`}.`,
  }),
  hint: () => ({
    fr: 'Former d’autres groupes, ou revoir la taille prévue.',
    en: 'Form other groups, or revise the size it is meant for.',
  }),
  find({ template, members }: CheckedTemplate, report) {
    if (members === undefined) return;
    for (const [index, activity] of template.activities.entries()) {
      const { groupSize } = activity;
      if (groupSize === undefined || (groupSize.minimum <= members && members <= groupSize.maximum)) continue;
      const { minimum, maximum } = groupSize;
      report(['activities', index, 'groupSize'], { ...nameActivity(activity), members, minimum, maximum });
    }
  },
});
