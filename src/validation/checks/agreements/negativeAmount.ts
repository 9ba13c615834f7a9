import { formatMoney } from '../../../base/formatMoney';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';

/** Money agreed or granted is never below 0: a minus that a spreadsheet wrote for a credit, which would hide what others are paid. */
export const negativeAmount = defineCheck({
  code: 'agreements/negative-amount',
  severity: 'error',
  finds: {
    fr: 'Une réduction est inscrite comme un montant négatif, et les avenants ne s’additionnent plus.',
    en: 'A reduction is entered as a negative amount, and amendments no longer add up.',
  },
  message: ({ amountCents }: { amountCents: number }) => ({
    fr: `Ce montant est sous zéro\u00a0: ${formatMoney(amountCents, { locale: 'fr' })}.`,
    en: `This amount is below zero: ${formatMoney(amountCents, { locale: 'en' })}.`,
  }),
  hint: () => ({ fr: 'Retirer le signe moins, ou omettre ce qui a été rendu.', en: 'Remove the minus, or leave out what was given back.' }),
  find({ agreements, aids }: Edition, report) {
    const judge = (amountCents: number | undefined, at: DiagnosticPath) => {
      if (amountCents !== undefined && amountCents < 0) report([...at, 'amountCents'], { amountCents });
    };
    for (const [index, { amountCents, amendments = [] }] of agreements.entries()) {
      judge(amountCents, ['agreements', index]);
      for (const [place, amendment] of amendments.entries()) judge(amendment.amountCents, ['agreements', index, 'amendments', place]);
    }
    for (const [index, { amountCents }] of aids.entries()) judge(amountCents, ['aids', index]);
  },
});
