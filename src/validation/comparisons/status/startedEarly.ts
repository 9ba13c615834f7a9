import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';

/** An edition runs from its first day, not before. */
export const startedEarly = defineCheck({
  code: 'status/started-early',
  severity: 'warning',
  finds: {
    fr: 'Une saison est remise à plus tard et son état reste le même, comme le second parcours de Trajet, annoncé pour l’automne 2020 (domain §3.1).',
    en: 'A season is put off and its status stays, as with the second parcours of Trajet, announced for the autumn of 2020 (domain §3.1).',
  },
  message: ({ from, asOf }: { from: string; asOf: string }) => ({
    fr: `L’édition est notée en cours le ${formatDate(asOf, { locale: 'fr' })}, et son premier jour est le ${formatDate(from, { locale: 'fr' })}.`,
    en: `The edition is noted as running on ${formatDate(asOf, { locale: 'en' })}, and its first day is ${formatDate(from, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'La remettre à «\u00a0ouverte\u00a0» ou «\u00a0prévue\u00a0», ou avancer son premier jour.',
    en: 'Put it back to "open" or "planned", or bring its first day forward.',
  }),
  find({ edition, asOf }: AccompaniedEdition, report) {
    const { status, from } = edition;
    if (asOf === undefined || status !== 'running' || asOf >= from) return;
    report(['status'], { from, asOf }, [['from']]);
  },
});
