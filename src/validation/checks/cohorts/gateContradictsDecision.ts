import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Decision } from '../../../model/decision';
import type { GateOutcome } from '../../../model/cohort';
import type { Edition } from '../../../model/edition';
import { labelEntry } from '../../../vocabulary/codeList';
import { gateOutcome } from '../../../vocabulary/gateOutcome';
import { describeDecision } from '../../describeDecision';

/** What a decision says of a gate. */
const outcomes: Readonly<Record<Decision['outcome'], GateOutcome['outcome']>> = {
  accepted: 'passed',
  refused: 'not-passed',
  deferred: 'deferred',
};

/** The outcome at a gate is what the decision that it names says: a refusal that lets the enterprise pass is one of the two written wrong. */
export const gateContradictsDecision = defineCheck({
  code: 'cohorts/gate-contradicts-decision',
  severity: 'error',
  finds: {
    fr: 'Le tableau de suivi dit «\u00a0passe\u00a0» et le procès-verbal dit «\u00a0refuse\u00a0».',
    en: 'The follow-up table says "passed" and the minutes say "refused".',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, found, decidedOn, outcome }: { enterprise: string; found: string; decidedOn: string; outcome: string }) => ({
    fr: `Pour l’entreprise «\u00a0${enterprise}\u00a0», l’issue du point de passage («\u00a0${labelEntry(gateOutcome, found, { locale: 'fr' })}\u00a0») contredit ${describeDecision({ decidedOn, outcome }, 'fr')}.`,
    en: `For the enterprise "${enterprise}", the outcome at the gate ("${labelEntry(gateOutcome, found, { locale: 'en' })}") contradicts ${describeDecision({ decidedOn, outcome }, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Corriger l’issue, ou nommer la décision qui a suivi.',
    en: 'Correct the outcome, or name the decision that followed.',
  }),
  find({ cohorts, decisions = [] }: Edition, report) {
    const placeById = new Map(decisions.map(({ id }, place) => [id, place]));
    for (const [index, { members }] of cohorts.entries()) {
      for (const [place, { enterprise, gates = [] }] of members.entries()) {
        for (const [rank, { outcome: found, decision: id }] of gates.entries()) {
          const at = id === undefined ? undefined : placeById.get(id);
          const decision = at === undefined ? undefined : decisions[at];
          if (at === undefined || decision === undefined || outcomes[decision.outcome] === found) continue;
          const { decidedOn, outcome } = decision;
          const path = ['cohorts', index, 'members', place, 'gates', rank, 'outcome'];
          report(path, { enterprise, found, decidedOn, outcome }, [['decisions', at, 'outcome']]);
        }
      }
    }
  },
});
