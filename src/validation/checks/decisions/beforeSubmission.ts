import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An application is decided upon after it was sent: a decision dated before it is of another round, or of another year. */
export const beforeSubmission = defineCheck({
  code: 'decisions/before-submission',
  severity: 'warning',
  finds: {
    fr: 'La date de la décision précède celle de la demande (peers §2.1, demande\u00a0≤ début).',
    en: 'The day of the decision is before that of the application (peers §2.1, application ≤ start).',
  },
  records: () => ({ application: 'application' }),
  message: ({ application, decidedOn, submittedOn }: { application: string; decidedOn: string; submittedOn: string }) => ({
    fr: `La candidature de «\u00a0${application}\u00a0» a été déposée le ${formatDate(submittedOn, { locale: 'fr' })}, après la décision à son sujet (${formatDate(decidedOn, { locale: 'fr' })}).`,
    en: `The application of "${application}" was sent on ${formatDate(submittedOn, { locale: 'en' })}, after the decision about it (${formatDate(decidedOn, { locale: 'en' })}).`,
  }),
  hint: () => ({ fr: 'Corriger l’une des deux dates.', en: 'Correct one of the two dates.' }),
  find({ applications, decisions = [] }: Edition, report) {
    const placeById = new Map(applications.map(({ id }, place) => [id, place]));
    for (const [index, { about, decidedOn }] of decisions.entries()) {
      const place = about.of === 'application' ? placeById.get(about.application) : undefined;
      const application = place === undefined ? undefined : applications[place];
      if (place === undefined || application === undefined || decidedOn >= application.submittedOn) continue;
      const { id, submittedOn } = application;
      report(['decisions', index, 'decidedOn'], { application: id, decidedOn, submittedOn }, [['applications', place, 'submittedOn']]);
    }
  },
});
