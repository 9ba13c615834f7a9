import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { nameBeside } from '../../../diagnostics/nameBeside';
import { labelEntry } from '../../../vocabulary/codeList';
import { gateOutcome } from '../../../vocabulary/gateOutcome';

/** An enterprise that is stopped or put off at a gate is told why: by the outcome, or by the decision it names. */
export const gateWithoutReason = defineCheck({
  code: 'cohorts/gate-without-reason',
  severity: 'error',
  finds: {
    fr: 'Une entreprise ne passe pas, et personne n’écrit pourquoi (peers F16, refus sans motif).',
    en: 'An enterprise does not go on, and nobody writes why (peers F16, refusal without motive).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, gate, outcome }: { enterprise: string; gate: string; outcome: string }) => ({
    fr: `Pour l’entreprise «\u00a0${enterprise}\u00a0», l’issue du point de passage «\u00a0${gate}\u00a0» est «\u00a0${labelEntry(gateOutcome, outcome, { locale: 'fr' })}\u00a0», et aucun motif n’est donné.`,
    en: `For the enterprise "${enterprise}", the outcome at the gate "${gate}" is "${labelEntry(gateOutcome, outcome, { locale: 'en' })}", and no reason is given.`,
  }),
  hint: () => ({ fr: 'Dire pourquoi, ou nommer la décision qui le dit.', en: 'Say why, or name the decision that does.' }),
  find({ cohorts }: Edition, report) {
    for (const [index, { gates: known = [], members }] of cohorts.entries()) {
      const titleById = new Map(known.map(({ id, title }) => [id, title]));
      for (const [place, { enterprise, gates = [] }] of members.entries()) {
        for (const [rank, { gate, outcome, reason, decision }] of gates.entries()) {
          if (outcome === 'passed' || reason !== undefined || decision !== undefined) continue;
          report(['cohorts', index, 'members', place, 'gates', rank], {
            enterprise,
            gate,
            outcome,
            ...nameBeside('gate', titleById.get(gate) ?? { fr: gate }),
          });
        }
      }
    }
  },
});
