import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/**
 * The state before is observed before the edition ends, and the state found is not from before it begins: one taken for the other, or a wrong
 * year, turns a loss into a gain. Follow-ups months later are in order, and so are quotations of any day. Silent where dates are reversed.
 */
export const roleAgainstDates = defineCheck({
  code: 'observations/role-against-dates',
  severity: 'warning',
  finds: {
    fr: 'Un état de départ est relevé après la fin, ou une cible visée avant le début\u00a0: le changement mesuré n’en est pas un (peers §4, étape 13, de la base à la fin).',
    en: 'A baseline is taken after the end, or a target set before the start: the change measured is none (peers §4, job 13, baseline to endline).',
  },
  message: ({ role, date, limit }: { role: 'baseline' | 'actual'; date: string; limit: string }) =>
    role === 'baseline'
      ? {
          fr: `Cet état de départ est du ${formatDate(date, { locale: 'fr' })}, après la fin de l’édition (${formatDate(limit, { locale: 'fr' })}).`,
          en: `This baseline is of ${formatDate(date, { locale: 'en' })}, after the end of the edition (${formatDate(limit, { locale: 'en' })}).`,
        }
      : {
          fr: `Cet état constaté est du ${formatDate(date, { locale: 'fr' })}, avant le début de l’édition (${formatDate(limit, { locale: 'fr' })}).`,
          en: `This actual state is of ${formatDate(date, { locale: 'en' })}, before the edition begins (${formatDate(limit, { locale: 'en' })}).`,
        },
  hint: () => ({ fr: 'Vérifier l’année, ou ce que l’observation représente.', en: 'Check the year, or what the observation stands for.' }),
  find({ from: start, to: end, observations }: Edition, report) {
    if (end < start) return;
    for (const [index, { role, from, to, value }] of observations.entries()) {
      if (to < from || value.kind === 'words') continue;
      if (role === 'baseline' && from > end) report(['observations', index, 'from'], { role, date: from, limit: end }, [['to']]);
      if (role === 'actual' && to < start) report(['observations', index, 'to'], { role, date: to, limit: start }, [['from']]);
    }
  },
});
