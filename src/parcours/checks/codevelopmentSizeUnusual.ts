import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { codevelopmentSizes } from '../codevelopmentSizes';
import { nameActivity, type NamedActivity } from '../nameActivity';

const { least, fewestUsual, mostUsual, most } = codevelopmentSizes;

/** A codevelopment group has 6 to 8 members as a rule. Silent where `parcours/codevelopment-size-refused` speaks. */
export const codevelopmentSizeUnusual = defineCheck({
  code: 'parcours/codevelopment-size-unusual',
  severity: 'warning',
  message: ({ titleFr, titleEn, members }: NamedActivity & { members: number }) => ({
    fr: `«\u00a0${titleFr}\u00a0» réunirait ${members}\u00a0membres, alors que le codéveloppement en réunit d’ordinaire de ${fewestUsual} à ${mostUsual}.`,
    en: `"${titleEn}" would gather ${members} members, where codevelopment usually gathers ${fewestUsual} to ${mostUsual}.`,
  }),
  hint: () => ({
    fr: 'Confirmer que c’est voulu, et prévoir des séances où chacun aura son tour.',
    en: 'Confirm that it is meant, and plan sessions in which each has a turn.',
  }),
  find({ template, members }: CheckedTemplate, report) {
    if (members === undefined || members < least || members > most) return;
    if (fewestUsual <= members && members <= mostUsual) return;
    for (const [index, activity] of template.activities.entries()) {
      if (activity.kind === 'codevelopment') report(['activities', index], { ...nameActivity(activity), members });
    }
  },
});
