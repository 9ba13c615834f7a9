import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { missingReason as missing } from '../../../model/status/statusDiagnostics';
import { validateTransition } from '../../../model/status/validateTransition';
import { listStatused, listStatusSteps } from '../../listStatusSteps';

/** A refusal, a withdrawal or a cancellation says why; only a warning where no history was kept, since there was nowhere to say it. */
export const missingReason = defineCheck({
  ...missing,
  finds: {
    fr: 'Une entreprise est refusée ou retirée sans que l’on dise pourquoi (peers F16, «\u00a0TODO\u00a0: Implement exit reasons\u00a0»).',
    en: 'An enterprise is refused or withdrawn, and nobody says why (peers F16, "TODO: Implement exit reasons").',
  },
  find(edition: Edition, report) {
    for (const { kind, to, reason, path } of listStatusSteps(edition)) {
      if (isUnexplained(kind, to, reason)) report([...path, 'reason'], { kind, to });
    }
    for (const { kind, record, path } of listStatused(edition)) {
      const { status, statusReason, history = [] } = record;
      if (status === undefined || history.length > 0 || !isUnexplained(kind, status, statusReason)) continue;
      report([...path, 'status'], { kind, to: status }, undefined, 'warning');
    }
  },
});

/** Judged as a step is: what was left does not matter here. */
function isUnexplained(
  kind: Parameters<typeof validateTransition>[0],
  to: string,
  reason: { fr?: string; en?: string } | undefined,
): boolean {
  return validateTransition(kind, { to, reason }).some(({ code }) => code === missing.code);
}
