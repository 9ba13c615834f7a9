import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Application } from '../../application';

/** The enterprise that answers for a group is one of it: letters and hours would go to one that is not. */
export const leadNotInGroup = defineCheck({
  code: 'application/lead-not-in-group',
  severity: 'error',
  message: ({ enterprise }: { enterprise: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» répond pour le groupe, et n’en fait pas partie.`,
    en: `The enterprise "${enterprise}" answers for the group, and is not part of it.`,
  }),
  hint: () => ({
    fr: 'L’ajouter aux entreprises du groupe, ou en choisir une qui en est.',
    en: 'Add it to the enterprises of the group, or choose one that is.',
  }),
  find({ applicant }: Application, report) {
    if (applicant.kind !== 'group' || applicant.enterprises.includes(applicant.lead)) return;
    report(['applicant', 'lead'], { enterprise: applicant.lead }, [['applicant', 'enterprises']]);
  },
});
