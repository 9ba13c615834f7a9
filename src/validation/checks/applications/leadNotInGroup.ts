import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** The enterprise that answers for a group is one of it: letters and hours would go to one that is not (domain §2.3, several enterprises with a lead). */
export const leadNotInGroup = defineCheck({
  code: 'applications/lead-not-in-group',
  severity: 'error',
  finds: {
    fr: 'L’entreprise mandataire n’est pas inscrite dans le groupe qu’elle représente (domain §2.3, groupe d’au moins trois entreprises).',
    en: 'The lead is not entered in the group that it represents (domain §2.3, group of three enterprises or more).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise }: { enterprise: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» répond pour le groupe, et n’en fait pas partie.`,
    en: `The enterprise "${enterprise}" answers for the group, and is not part of it.`,
  }),
  hint: () => ({
    fr: 'L’ajouter aux entreprises du groupe, ou en choisir une qui en est.',
    en: 'Add it to the enterprises of the group, or choose one that is.',
  }),
  find({ applications }: Edition, report) {
    for (const [index, { applicant }] of applications.entries()) {
      if (applicant.kind !== 'group' || applicant.enterprises.includes(applicant.lead)) continue;
      const at = ['applications', index, 'applicant'];
      report([...at, 'lead'], { enterprise: applicant.lead }, [[...at, 'enterprises']]);
    }
  },
});
