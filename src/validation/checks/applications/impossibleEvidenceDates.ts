import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { nameEvidence } from '../../nameEvidence';

/** Statements are approved after the year they speak of has ended, and what has expired before it came in proves nothing. */
export const impossibleEvidenceDates = defineCheck({
  code: 'applications/impossible-evidence-dates',
  severity: 'error',
  finds: {
    fr: 'Les états financiers sont approuvés avant la fin de l’exercice (domain §2.5\u00a0: exercice, réception, approbation par l’assemblée).',
    en: 'Statements are approved before the end of their year (domain §2.5: fiscal year, reception, approval by the meeting).',
  },
  message: ({ evidence, earlier, later }: { evidence: string; earlier: string; later: string }) => ({
    fr: `Les dates de la pièce «\u00a0${evidence}\u00a0» se contredisent\u00a0: celle-ci (${formatDate(later, { locale: 'fr' })}) ne peut pas précéder l’autre (${formatDate(earlier, { locale: 'fr' })}).`,
    en: `The dates of the evidence "${evidence}" contradict each other: this one (${formatDate(later, { locale: 'en' })}) cannot come before the other (${formatDate(earlier, { locale: 'en' })}).`,
  }),
  hint: () => ({ fr: 'Corriger l’une des deux.', en: 'Correct one of the two.' }),
  find({ applications }: Edition, report) {
    for (const [index, { evidence = [] }] of applications.entries()) {
      for (const [place, each] of evidence.entries()) {
        const { fiscalYearEnd, approvedOn, receivedOn, validTo } = each;
        const at = ['applications', index, 'evidence', place];
        const judge = (first: readonly [string, string | undefined], second: readonly [string, string | undefined]) => {
          const [[earlierKey, earlier], [laterKey, later]] = [first, second];
          if (earlier === undefined || later === undefined || later >= earlier) return;
          report([...at, laterKey], { ...nameEvidence(each), earlier, later }, [[...at, earlierKey]]);
        };
        judge(['fiscalYearEnd', fiscalYearEnd], ['approvedOn', approvedOn]);
        judge(['receivedOn', receivedOn], ['validTo', validTo]);
      }
    }
  },
});
