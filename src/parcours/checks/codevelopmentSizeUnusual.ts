import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { codevelopmentSizes } from '../codevelopmentSizes';

const { least, fewestUsual, mostUsual, most } = codevelopmentSizes;

/** A codevelopment group has 6 to 8 members as a rule. Silent where `parcours/codevelopment-size-refused` speaks. */
export const codevelopmentSizeUnusual = defineCheck({
  code: 'parcours/codevelopment-size-unusual',
  severity: 'warning',
  message: ({ activity, members }: { activity: string; members: number }) => ({
    fr: `«\u00a0${activity}\u00a0» réunirait ${members}\u00a0membres, alors que le codéveloppement en réunit d’ordinaire de ${fewestUsual} à ${mostUsual}.`,
    en: `"${activity}" would gather ${members} members, where codevelopment usually gathers ${fewestUsual} to ${mostUsual}.`,
  }),
  hint: () => ({
    fr: 'Confirmer que c’est voulu, et prévoir des séances où chacun aura son tour.',
    en: 'Confirm that it is meant, and plan sessions in which each has a turn.',
  }),
  find({ template, members }: CheckedTemplate, report) {
    if (members === undefined || members < least || members > most) return;
    if (fewestUsual <= members && members <= mostUsual) return;
    for (const [index, { id, kind }] of template.activities.entries()) {
      if (kind === 'codevelopment') report(['activities', index], { activity: id, members });
    }
  },
});
