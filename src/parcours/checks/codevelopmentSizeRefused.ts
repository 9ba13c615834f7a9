import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { codevelopmentSizes } from '../codevelopmentSizes';
import { nameActivity, type NamedActivity } from '../nameActivity';

const { least, most } = codevelopmentSizes;

/** A codevelopment group has 4 to 10 members: with fewer there are no peers to consult, with more not everyone speaks. */
export const codevelopmentSizeRefused = defineCheck({
  code: 'parcours/codevelopment-size-refused',
  severity: 'error',
  message: ({ titleFr, titleEn, members }: NamedActivity & { members: number }) => ({
    fr: `«\u00a0${titleFr}\u00a0» réunirait ${members}\u00a0membre${members > 1 ? 's' : ''}\u00a0: le codéveloppement en demande de ${least} à ${most}.`,
    en: `"${titleEn}" would gather ${members} member${members === 1 ? '' : 's'}: codevelopment takes ${least} to ${most}.`,
  }),
  hint: ({ members }) =>
    members < least
      ? { fr: 'Admettre d’autres entreprises, ou choisir une autre formule.', en: 'Admit more enterprises, or choose another form.' }
      : { fr: 'Former plusieurs groupes.', en: 'Form several groups.' },
  find({ template, members }: CheckedTemplate, report) {
    if (members === undefined || (least <= members && members <= most)) return;
    for (const [index, activity] of template.activities.entries()) {
      if (activity.kind === 'codevelopment') report(['activities', index], { ...nameActivity(activity), members });
    }
  },
});
