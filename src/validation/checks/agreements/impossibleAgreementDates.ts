import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An agreement is amended after it is signed, its reports are due after that, and one is accepted after it is sent. */
export const impossibleAgreementDates = defineCheck({
  code: 'agreements/impossible-agreement-dates',
  severity: 'error',
  finds: {
    fr: 'Un avenant est signé avant l’entente qu’il modifie (peers §2.2, FundingAwardAmendment de NPC; F25, règles en vigueur à la signature).',
    en: 'An amendment is signed before the agreement that it changes (peers §2.2, FundingAwardAmendment of NPC; F25, rules in force at signature).',
  },
  message: ({ what, earlier, later }: { what: string; earlier: string; later: string }) =>
    what === 'amendment'
      ? {
          fr: `L’avenant est signé le ${formatDate(later, { locale: 'fr' })}, avant l’entente (${formatDate(earlier, { locale: 'fr' })}).`,
          en: `The amendment is signed on ${formatDate(later, { locale: 'en' })}, before the agreement (${formatDate(earlier, { locale: 'en' })}).`,
        }
      : what === 'due'
        ? {
            fr: `Le rapport est attendu le ${formatDate(later, { locale: 'fr' })}, avant la signature de l’entente (${formatDate(earlier, { locale: 'fr' })}).`,
            en: `The report is due on ${formatDate(later, { locale: 'en' })}, before the agreement is signed (${formatDate(earlier, { locale: 'en' })}).`,
          }
        : {
            fr: `Le rapport est accepté le ${formatDate(later, { locale: 'fr' })}, avant d’être envoyé (${formatDate(earlier, { locale: 'fr' })}).`,
            en: `The report is accepted on ${formatDate(later, { locale: 'en' })}, before it is sent (${formatDate(earlier, { locale: 'en' })}).`,
          },
  hint: () => ({ fr: 'Corriger l’une des deux dates.', en: 'Correct one of the two dates.' }),
  find({ agreements }: Edition, report) {
    for (const [index, { signedOn, amendments = [], reports = [] }] of agreements.entries()) {
      const at = ['agreements', index];
      for (const [place, { signedOn: later }] of amendments.entries()) {
        if (signedOn === undefined || later >= signedOn) continue;
        report([...at, 'amendments', place, 'signedOn'], { what: 'amendment', earlier: signedOn, later }, [[...at, 'signedOn']]);
      }
      for (const [place, { dueOn, sentOn, acceptedOn }] of reports.entries()) {
        if (signedOn !== undefined && dueOn < signedOn) {
          report([...at, 'reports', place, 'dueOn'], { what: 'due', earlier: signedOn, later: dueOn }, [[...at, 'signedOn']]);
        }
        if (sentOn === undefined || acceptedOn === undefined || acceptedOn >= sentOn) continue;
        const own = [...at, 'reports', place];
        report([...own, 'acceptedOn'], { what: 'report', earlier: sentOn, later: acceptedOn }, [[...own, 'sentOn']]);
      }
    }
  },
});
