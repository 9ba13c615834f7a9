import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { labelEntry } from '../../../vocabulary/codeList';
import { applicationStatus } from '../../../vocabulary/applicationStatus';
import { listApplicants } from '../../listApplicants';

const refusals: ReadonlySet<string | undefined> = new Set(['ineligible', 'declined', 'withdrawn']);

/** Who takes part was not turned away: an enterprise whose every application was declined, found ineligible or withdrawn follows no parcours. */
export const memberRefused = defineCheck({
  code: 'cohorts/member-refused',
  severity: 'warning',
  finds: {
    fr: 'Une demande est refusée, et l’entreprise figure quand même dans la cohorte (peers §2.1, «\u00a0Application Denied\u00a0» d’un côté, inscrite de l’autre).',
    en: 'An application is refused, and the enterprise is in the cohort all the same (peers §2.1, "Application Denied" beside an enrolment).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, status }: { enterprise: string; status: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» est de la cohorte, et sa candidature est «\u00a0${labelEntry(applicationStatus, status, { locale: 'fr' })}\u00a0».`,
    en: `The enterprise "${enterprise}" is in the cohort, and its application is "${labelEntry(applicationStatus, status, { locale: 'en' })}".`,
  }),
  hint: () => ({
    fr: 'Corriger l’état de la candidature, ou retirer l’entreprise de la cohorte.',
    en: 'Correct the status of the application, or remove the enterprise from the cohort.',
  }),
  find({ cohorts, applications }: Edition, report) {
    const last = new Map<string, { readonly refused: boolean; readonly place: number; readonly status: string }>();
    for (const [place, { applicant, status }] of applications.entries()) {
      for (const enterprise of listApplicants(applicant)) {
        if (last.get(enterprise)?.refused === false) continue;
        last.set(enterprise, { refused: refusals.has(status), place, status: status ?? '' });
      }
    }
    for (const [index, { members }] of cohorts.entries()) {
      for (const [at, { enterprise, status }] of members.entries()) {
        const application = last.get(enterprise);
        if (application?.refused !== true || status === 'withdrawn') continue;
        const related = [['applications', application.place, 'status']];
        report(['cohorts', index, 'members', at, 'status'], { enterprise, status: application.status }, related);
      }
    }
  },
});
