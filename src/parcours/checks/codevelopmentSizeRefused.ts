import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { codevelopmentSizes } from '../codevelopmentSizes';

const { least, most } = codevelopmentSizes;

/** A codevelopment group has 4 to 10 members: with fewer there are no peers to consult, with more not everyone speaks. */
export const codevelopmentSizeRefused = defineCheck({
  code: 'parcours/codevelopment-size-refused',
  severity: 'error',
  message: ({ activity, members }: { activity: string; members: number }) => ({
    fr: `«\u00a0${activity}\u00a0» réunirait ${members}\u00a0membre${members > 1 ? 's' : ''}\u00a0: le codéveloppement en demande de ${least} à ${most}.`,
    en: `"${activity}" would gather ${members} member${members === 1 ? '' : 's'}: codevelopment takes ${least} to ${most}.`,
  }),
  hint: ({ members }) =>
    members < least
      ? { fr: 'Admettre d’autres entreprises, ou choisir une autre formule.', en: 'Admit more enterprises, or choose another form.' }
      : { fr: 'Former plusieurs groupes.', en: 'Form several groups.' },
  find({ template, members }: CheckedTemplate, report) {
    if (members === undefined || (least <= members && members <= most)) return;
    for (const [index, { id, kind }] of template.activities.entries()) {
      if (kind === 'codevelopment') report(['activities', index], { activity: id, members });
    }
  },
});
