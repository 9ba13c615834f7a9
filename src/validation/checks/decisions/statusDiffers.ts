import { compareText } from '../../../base/compareText';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Decision } from '../../../model/decision';
import type { Edition } from '../../../model/edition';
import { describeDecision } from '../../describeDecision';

/** Statuses that a decision rules out. */
const excluded: Readonly<Record<Decision['outcome'], readonly string[]>> = {
  accepted: ['ineligible', 'declined', 'refused'],
  refused: ['eligible', 'admitted', 'waitlisted', 'confirmed', 'paid'],
  deferred: ['admitted', 'declined', 'confirmed', 'paid', 'refused'],
};

/** An application or an aid stands where the last decision about it put it. */
export const statusDiffers = defineCheck({
  code: 'decisions/status-differs',
  severity: 'warning',
  finds: {
    fr: 'La décision est prise, et l’état de la demande n’est pas mis à jour.',
    en: 'The decision is taken, and the status of the application is not updated.',
  },
  records: ({ of }) => ({ id: of }),
  message: ({
    of,
    id,
    decidedOn,
    outcome,
  }: {
    of: 'application' | 'aid';
    id: string;
    decision: string;
    decidedOn: string;
    outcome: string;
  }) => ({
    fr: `L’état de ${of === 'aid' ? 'l’aide' : 'la candidature de'} «\u00a0${id}\u00a0» contredit ${describeDecision({ decidedOn, outcome }, 'fr')}, la dernière à son sujet.`,
    en: `The status of the ${of === 'aid' ? 'aid' : 'application of'} "${id}" contradicts ${describeDecision({ decidedOn, outcome }, 'en')}, the last one about it.`,
  }),
  hint: () => ({
    fr: 'Changer l’état, ou inscrire la décision qui a suivi.',
    en: 'Change the status, or record the decision that followed.',
  }),
  find({ decisions = [], applications, aids }: Edition, report) {
    const inOrder = [...decisions.entries()].sort(([, a], [, b]) => compareText(a.decidedOn, b.decidedOn));
    const last = new Map(inOrder.map(([index, decision]) => [nameSubject(decision), index]));
    const judge = (of: 'application' | 'aid', at: string, items: readonly { readonly id: string; readonly status?: string }[]) => {
      for (const [place, { id, status }] of items.entries()) {
        const index = last.get(`${of} ${id}`);
        const decision = index === undefined ? undefined : decisions[index];
        if (index === undefined || decision === undefined || status === undefined) continue;
        const { id: decided, decidedOn, outcome } = decision;
        if (!excluded[outcome].includes(status)) continue;
        report([at, place, 'status'], { of, id, decision: decided, decidedOn, outcome }, [['decisions', index]]);
      }
    };
    judge('application', 'applications', applications);
    judge('aid', 'aids', aids);
  },
});

function nameSubject({ about }: Decision): string {
  if (about.of === 'application') return `application ${about.application}`;
  return about.of === 'aid' ? `aid ${about.aid}` : about.of;
}
