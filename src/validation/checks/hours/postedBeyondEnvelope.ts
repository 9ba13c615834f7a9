import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import type { Posting } from '../../../model/posting';
import { listPostings } from '../../listPostings';

/**
 * The ledger delivers and commits from an envelope no more than is set aside there: its allocations, or its plan where it has none, and what is
 * moved in, out or lapsed. A commitment counts for what is left of it. What sessions ask for is `hours/exceed-envelope`.
 */
export const postedBeyondEnvelope = defineCheck({
  code: 'hours/posted-beyond-envelope',
  severity: 'warning',
  finds: {
    fr: 'L’enveloppe est vide et l’on continue d’y inscrire des heures, parce que le solde affiché ne descend jamais sous zéro (peers F4 et §5.3, OVER_DELIVERED).',
    en: 'The envelope is empty and hours go on being charged to it, because the balance shown never goes below zero (peers F4 and §5.3, OVER_DELIVERED).',
  },
  records: () => ({ envelope: 'envelope' }),
  message: ({ envelope, postedMinutes, availableMinutes }: { envelope: string; postedMinutes: number; availableMinutes: number }) => ({
    fr: `Le grand livre compte ${formatMinutes(postedMinutes, { locale: 'fr' })} données ou promises de l’enveloppe «\u00a0${envelope}\u00a0», où ${formatMinutes(availableMinutes, { locale: 'fr' })} sont réservées.`,
    en: `The ledger has ${formatMinutes(postedMinutes, { locale: 'en' })} delivered or committed from the envelope "${envelope}", where ${formatMinutes(availableMinutes, { locale: 'en' })} are set aside.`,
  }),
  hint: () => ({
    fr: 'Charger ces heures à une autre enveloppe, ou y transférer ce qui manque («\u00a0transfer\u00a0»).',
    en: 'Charge these hours to another envelope, or move there what is missing ("transfer").',
  }),
  find({ envelopes, ledger }: Edition, report) {
    if (ledger.postings.length === 0) return;
    const accounts = new Map(
      envelopes.map(({ id, count }) => [id, { count, allocated: undefined as number | undefined, moved: 0, delivered: 0 }]),
    );
    const commitments = new Map<string, { readonly envelope: string; left: number }>();
    const last = new Map<string, number>();
    for (const { index, posting } of listPostings(ledger)) {
      const { id, kind, count, minutes, envelope, toEnvelope = '' } = posting;
      const account = accounts.get(envelope);
      if (account?.count !== count) continue;
      const target = accounts.get(toEnvelope);
      if (kind === 'allocate') account.allocated = (account.allocated ?? 0) + minutes;
      if (kind === 'transfer' || kind === 'expire') account.moved -= minutes;
      if (kind === 'transfer' && target !== undefined) target.moved += minutes;
      if (kind === 'deliver' || kind === 'adjust') account.delivered += minutes;
      if (kind === 'commit') commitments.set(id, { envelope, left: minutes });
      if (kind === 'commit' || kind === 'deliver' || kind === 'adjust') last.set(envelope, index);
    }
    for (const { posting } of listPostings(ledger)) settle(commitments.get(posting.commitment ?? ''), posting);
    const committed = new Map<string, number>();
    for (const { envelope, left } of commitments.values()) committed.set(envelope, (committed.get(envelope) ?? 0) + Math.max(0, left));
    for (const [index, { id, plannedMinutes }] of envelopes.entries()) {
      const [account, at] = [accounts.get(id), last.get(id)];
      if (account === undefined || at === undefined) continue;
      const availableMinutes = (account.allocated ?? plannedMinutes) + account.moved;
      const postedMinutes = account.delivered + (committed.get(id) ?? 0);
      if (postedMinutes <= Math.max(0, availableMinutes)) continue;
      const found = { envelope: id, postedMinutes, availableMinutes: Math.max(0, availableMinutes) };
      report(['ledger', 'postings', at, 'minutes'], found, [['envelopes', index, 'plannedMinutes']]);
    }
  },
});

/** What a release or a delivery leaves of a commitment; a delivery closes it unless it says otherwise. */
function settle(commitment: { left: number } | undefined, { kind, minutes, closes = true }: Posting): void {
  if (commitment === undefined || (kind !== 'release' && kind !== 'deliver')) return;
  commitment.left = kind === 'deliver' && closes ? 0 : Math.max(0, commitment.left - minutes);
}
