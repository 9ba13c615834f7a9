import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import { countMinutes } from '../../../hours/countMinutes';
import type { Edition } from '../../../model/edition';

/** The sessions charged to an envelope, planned or held, take no more than was planned for it, in its own count of time. */
export const exceedEnvelope = defineCheck({
  code: 'hours/exceed-envelope',
  severity: 'error',
  finds: {
    fr: 'Les séances planifiées dépassent l’enveloppe, et l’on ne l’apprend qu’une fois les heures données (peers §5.3, OVER_COMMITTED; F4, solde tronqué à zéro).',
    en: 'Sessions planned are above the envelope, and it is learned once the hours are given (peers §5.3, OVER_COMMITTED; F4, balance clamped at zero).',
  },
  records: () => ({ envelope: 'envelope' }),
  message: ({ envelope, excessMinutes }: { envelope: string; count: string; excessMinutes: number }) => ({
    fr: `Les séances de l’enveloppe «\u00a0${envelope}\u00a0» dépassent de ${formatMinutes(excessMinutes, { locale: 'fr' })} ce qui était prévu.`,
    en: `The sessions of the envelope "${envelope}" exceed its plan by ${formatMinutes(excessMinutes, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Retirer des séances de cette enveloppe, ou augmenter ce qui y est prévu.',
    en: 'Remove sessions from this envelope, or raise its plan.',
  }),
  find({ envelopes, sessions }: Edition, report) {
    const countById = new Map(envelopes.map(({ id, count }) => [id, count]));
    const minutesById = new Map<string, number>();
    for (const session of sessions) {
      const { envelope, status } = session;
      const count = envelope === undefined ? undefined : countById.get(envelope);
      if (envelope === undefined || count === undefined || (status !== 'planned' && status !== 'held')) continue;
      minutesById.set(envelope, (minutesById.get(envelope) ?? 0) + countMinutes(session)[count]);
    }
    for (const [index, { id, count, plannedMinutes }] of envelopes.entries()) {
      const excessMinutes = (minutesById.get(id) ?? 0) - plannedMinutes;
      if (excessMinutes > 0) report(['envelopes', index, 'plannedMinutes'], { envelope: id, count, excessMinutes });
    }
  },
});
