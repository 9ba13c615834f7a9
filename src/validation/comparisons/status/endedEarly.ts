import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';

/** An edition is done once its last day has come, not before. */
export const endedEarly = defineCheck({
  code: 'status/ended-early',
  severity: 'warning',
  finds: {
    fr: 'Un état est choisi dans la mauvaise ligne d’une liste, ou les dates sont celles de l’an prochain.',
    en: 'A status is picked on the wrong line of a list, or the dates are those of next year.',
  },
  message: ({ to, asOf }: { to: string; asOf: string }) => ({
    fr: `L’édition est notée terminée le ${formatDate(asOf, { locale: 'fr' })}, et son dernier jour est le ${formatDate(to, { locale: 'fr' })}.`,
    en: `The edition is noted as done on ${formatDate(asOf, { locale: 'en' })}, and its last day is ${formatDate(to, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'La remettre en cours, ou avancer son dernier jour.',
    en: 'Put it back to running, or bring its last day forward.',
  }),
  find({ edition, asOf }: AccompaniedEdition, report) {
    const { status, to } = edition;
    if (asOf === undefined || status !== 'done' || asOf >= to) return;
    report(['status'], { to, asOf }, [['to']]);
  },
});
