import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';

const notStarted: ReadonlySet<string> = new Set(['envisaged', 'planned', 'open']);

/** An edition whose last day is past was begun, or called off. */
export const neverStarted = defineCheck({
  code: 'status/never-started',
  severity: 'warning',
  finds: {
    fr: 'Une saison a glissé d’une année à l’autre sans que personne change ses dates (domain §3.1\u00a0: le second parcours de Trajet, de l’automne 2020 à 2021).',
    en: 'A season slipped from one year to the next and nobody changed its dates (domain §3.1: the second parcours of Trajet, from autumn 2020 to 2021).',
  },
  message: ({ to, asOf }: { to: string; asOf: string }) => ({
    fr: `L’édition n’est pas encore notée commencée le ${formatDate(asOf, { locale: 'fr' })}, et son dernier jour était le ${formatDate(to, { locale: 'fr' })}.`,
    en: `The edition is not yet noted as started on ${formatDate(asOf, { locale: 'en' })}, and its last day was ${formatDate(to, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Dire si elle a eu lieu, si elle est annulée ou si elle est remise à d’autres dates.',
    en: 'Say whether it took place, is cancelled, or is put off to other dates.',
  }),
  find({ edition, asOf }: AccompaniedEdition, report) {
    const { status, to } = edition;
    if (asOf === undefined || !notStarted.has(status) || asOf <= to) return;
    report(['status'], { to, asOf }, [['to']]);
  },
});
