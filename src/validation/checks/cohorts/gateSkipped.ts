import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { nameBeside } from '../../../diagnostics/nameBeside';

/** An enterprise passes the gates of its cohort in order: phases are advanced one after the other. */
export const gateSkipped = defineCheck({
  code: 'cohorts/gate-skipped',
  severity: 'warning',
  finds: {
    fr: 'Une entreprise passe à une phase sans que l’on ait décidé de la précédente (domain §3.2, T16, on avance par phases).',
    en: 'An enterprise goes on to a phase while the one before is undecided (domain §3.2, T16, advance by phase).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, gate, earlier }: { enterprise: string; gate: string; earlier: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» a franchi le point de passage «\u00a0${gate}\u00a0» sans avoir franchi «\u00a0${earlier}\u00a0», qui vient avant.`,
    en: `The enterprise "${enterprise}" passed the gate "${gate}" without having passed "${earlier}", which comes before.`,
  }),
  hint: () => ({
    fr: 'Inscrire ce qui a été décidé au premier, ou corriger le second.',
    en: 'Record what was decided at the first, or correct the second.',
  }),
  find({ cohorts }: Edition, report) {
    for (const [index, { gates = [], members }] of cohorts.entries()) {
      for (const [place, { enterprise, gates: outcomes = [] }] of members.entries()) {
        const passed = new Map(outcomes.flatMap(({ gate, outcome }, rank) => (outcome === 'passed' ? [[gate, rank] as const] : [])));
        for (const [rank, { id: gate, title }] of gates.entries()) {
          const at = passed.get(gate);
          const earlier = gates.slice(0, rank).find(({ id }) => !passed.has(id));
          if (at === undefined || earlier === undefined) continue;
          const names = { ...nameBeside('gate', title), ...nameBeside('earlier', earlier.title) };
          report(['cohorts', index, 'members', place, 'gates', at], { enterprise, gate, earlier: earlier.id, ...names });
        }
      }
    }
  },
});
