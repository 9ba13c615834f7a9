import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import { findEvidenceState } from '../../../model/derived/findEvidenceState';
import type { Edition } from '../../../model/edition';
import { nameEvidence } from '../../nameEvidence';

/** What is handed in with an application still proved something the day it was sent. */
export const expiredEvidence = defineCheck({
  code: 'applications/expired-evidence',
  severity: 'warning',
  finds: {
    fr: 'La pièce ne valait plus rien le jour du dépôt (domain §2.5\u00a0: états financiers les plus récents).',
    en: 'The evidence had expired on the day it was filed (domain §2.5: most recent statements).',
  },
  message: ({ evidence, validTo, submittedOn }: { evidence: string; validTo: string; submittedOn: string }) => ({
    fr: `La pièce «\u00a0${evidence}\u00a0» n’était plus valide (après le ${formatDate(validTo, { locale: 'fr' })}) quand la candidature a été déposée, le ${formatDate(submittedOn, { locale: 'fr' })}.`,
    en: `The evidence "${evidence}" no longer held (after ${formatDate(validTo, { locale: 'en' })}) when the application was sent, on ${formatDate(submittedOn, { locale: 'en' })}.`,
  }),
  hint: () => ({ fr: 'En demander une plus récente.', en: 'Ask for a more recent one.' }),
  find({ applications }: Edition, report) {
    for (const [index, { submittedOn, evidence = [] }] of applications.entries()) {
      for (const [place, each] of evidence.entries()) {
        const { kind, validTo } = each;
        if (validTo === undefined || validTo >= submittedOn) continue;
        // Another of the same kind may still hold: then nothing is missing.
        if (findEvidenceState(evidence, { kind, asOf: submittedOn }) !== 'expired') continue;
        report(['applications', index, 'evidence', place, 'validTo'], { ...nameEvidence(each), validTo, submittedOn });
      }
    }
  },
});
