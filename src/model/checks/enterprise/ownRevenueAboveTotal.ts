import { formatMoney } from '../../../base/formatMoney';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';

/** Revenue earned by sales is a part of all revenue: one was typed in the other's place, or in dollars where the other is in cents. */
export const ownRevenueAboveTotal = defineCheck({
  code: 'enterprise/own-revenue-above-total',
  severity: 'warning',
  message: ({ ownCents, totalCents }: { ownCents: number; totalCents: number }) => ({
    fr: `Les revenus autonomes (${formatMoney(ownCents, { locale: 'fr' })}) dépassent l’ensemble des revenus (${formatMoney(totalCents, { locale: 'fr' })}).`,
    en: `Own revenue (${formatMoney(ownCents, { locale: 'en' })}) is above all revenue (${formatMoney(totalCents, { locale: 'en' })}).`,
  }),
  hint: () => ({
    fr: 'Relire les deux montants dans les états financiers, en cents l’un et l’autre.',
    en: 'Read both amounts again in the financial statements, each in cents.',
  }),
  find({ revenue }: Enterprise, report) {
    if (revenue?.ownCents === undefined || revenue.ownCents <= revenue.totalCents) return;
    report(['revenue', 'ownCents'], { ownCents: revenue.ownCents, totalCents: revenue.totalCents }, [['revenue', 'totalCents']]);
  },
});
