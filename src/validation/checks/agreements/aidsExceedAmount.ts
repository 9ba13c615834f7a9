import { formatMoney } from '../../../base/formatMoney';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import { findAgreementTerms } from '../../../model/derived/findAgreementTerms';
import type { Edition } from '../../../model/edition';

/** Every amendment is in force on the last day that dates reach. */
const lastDay = '2999-12-31';

/** What an agreement pays to enterprises, granted or paid, is no more than what was agreed, amendments included (peers §2.1, amount awarded less disbursed). */
export const aidsExceedAmount = defineCheck({
  code: 'agreements/aids-exceed-amount',
  severity: 'warning',
  finds: {
    fr: 'Les aides accordées dépassent l’entente (peers §2.1, OFM\u00a0: montant accordé moins versé).',
    en: 'Aids granted are above the agreement (peers §2.1, OFM: awarded less disbursed).',
  },
  records: () => ({ agreement: 'agreement' }),
  message: ({ agreement, aidsCents, amountCents }: { agreement: string; aidsCents: number; amountCents: number }) => ({
    fr: `Les aides tirées de l’entente «\u00a0${agreement}\u00a0» font ${formatMoney(aidsCents, { locale: 'fr' })}, et elle est de ${formatMoney(amountCents, { locale: 'fr' })}.`,
    en: `The aids paid from the agreement "${agreement}" make ${formatMoney(aidsCents, { locale: 'en' })}, and it is of ${formatMoney(amountCents, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Corriger un montant, ou dire de quelle autre entente vient une aide.',
    en: 'Correct an amount, or say from which other agreement an aid comes.',
  }),
  find({ agreements, aids }: Edition, report) {
    const paid = new Map<string, { cents: number; readonly paths: DiagnosticPath[] }>();
    for (const [index, { agreement, amountCents, status }] of aids.entries()) {
      if (agreement === undefined || (status !== 'confirmed' && status !== 'paid')) continue;
      const sum = paid.get(agreement) ?? { cents: 0, paths: [] };
      sum.cents += amountCents;
      sum.paths.push(['aids', index, 'amountCents']);
      paid.set(agreement, sum);
    }
    for (const [index, agreement] of agreements.entries()) {
      const sum = paid.get(agreement.id);
      if (sum === undefined) continue;
      const { amountCents } = findAgreementTerms(agreement, { asOf: lastDay });
      if (sum.cents <= amountCents || !Number.isSafeInteger(sum.cents)) continue;
      report(['agreements', index, 'amountCents'], { agreement: agreement.id, aidsCents: sum.cents, amountCents }, sum.paths);
    }
  },
});
