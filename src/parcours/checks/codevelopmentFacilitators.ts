import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { nameActivity, type NamedActivity } from '../nameActivity';

/** A codevelopment group has one facilitator, neither none nor two (method of Payette and Champagne; codev-action.com/about-5). */
export const codevelopmentFacilitators = defineCheck({
  code: 'parcours/codevelopment-facilitators',
  severity: 'error',
  message: ({ titleFr, titleEn, facilitators }: NamedActivity & { facilitators: number }) => ({
    fr: `«\u00a0${titleFr}\u00a0» prévoit ${facilitators}\u00a0personne${facilitators > 1 ? 's' : ''} à l’animation\u00a0: il en faut une, et une seule.`,
    en: `"${titleEn}" plans ${facilitators} facilitator${facilitators === 1 ? '' : 's'}: it takes exactly one.`,
  }),
  hint: () => ({ fr: 'Garder un seul rôle d’animation, pour une personne.', en: 'Keep one facilitating role, for one person.' }),
  find({ template }: CheckedTemplate, report) {
    for (const [index, activity] of template.activities.entries()) {
      if (activity.kind !== 'codevelopment') continue;
      const facilitators = activity.facilitators.reduce((sum, { number }) => sum + number, 0);
      if (facilitators !== 1) report(['activities', index, 'facilitators'], { ...nameActivity(activity), facilitators });
    }
  },
});
