import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An enterprise that is stopped or put off at a gate is told why: by the outcome, or by the decision it names. */
export const gateWithoutReason = defineCheck({
  code: 'cohorts/gate-without-reason',
  severity: 'error',
  message: ({ enterprise, gate }: { enterprise: string; gate: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» n’a pas franchi le point de passage «\u00a0${gate}\u00a0», et aucun motif n’est donné.`,
    en: `The enterprise "${enterprise}" did not pass the gate "${gate}", and no reason is given.`,
  }),
  hint: () => ({ fr: 'Dire pourquoi, ou nommer la décision qui le dit.', en: 'Say why, or name the decision that does.' }),
  find({ cohorts }: Edition, report) {
    for (const [index, { members }] of cohorts.entries()) {
      for (const [place, { enterprise, gates = [] }] of members.entries()) {
        for (const [rank, { gate, outcome, reason, decision }] of gates.entries()) {
          if (outcome === 'passed' || reason !== undefined || decision !== undefined) continue;
          report(['cohorts', index, 'members', place, 'gates', rank], { enterprise, gate });
        }
      }
    }
  },
});
