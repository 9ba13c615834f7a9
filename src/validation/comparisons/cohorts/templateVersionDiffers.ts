import { formatList } from '../../../base/list';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';

/** A cohort follows a version of its template that was given: rules and hours read in another version would be applied after the fact (peers F25). */
export const templateVersionDiffers = defineCheck({
  code: 'cohorts/template-version-differs',
  severity: 'warning',
  finds: {
    fr: 'Le gabarit reçoit une nouvelle version, et la cohorte suit l’ancienne (peers §2.1, programme sans version; §7, rang 4).',
    en: 'The template gets a new version, and the cohort follows the former (peers §2.1, program without version; §7, rank 4).',
  },
  records: () => ({ cohort: 'cohort' }),
  message: ({ cohort, template, version, given }: { cohort: string; template: string; version: string; given: readonly string[] }) => ({
    fr: `La cohorte «\u00a0${cohort}\u00a0» suit le gabarit ${template} à la version ${version}, et c’est ${formatList(given, { locale: 'fr', conjunction: 'or' })} qui est fourni.`,
    en: `The cohort "${cohort}" follows the template ${template} at version ${version}, and ${formatList(given, { locale: 'en', conjunction: 'or' })} is given.`,
  }),
  hint: () => ({
    fr: 'Fournir le gabarit à la version suivie, ou corriger celle-ci.',
    en: 'Give the template at the version followed, or correct that version.',
  }),
  find({ edition, templates = [] }: AccompaniedEdition, report) {
    for (const [index, { id: cohort, template }] of edition.cohorts.entries()) {
      const given = templates.filter(({ id }) => id === template.id).map(({ version }) => version);
      if (given.length === 0 || given.includes(template.version)) continue;
      report(['cohorts', index, 'template', 'version'], { cohort, template: template.id, version: template.version, given });
    }
  },
});
