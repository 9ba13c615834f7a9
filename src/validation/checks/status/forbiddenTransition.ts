import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findLifecycle } from '../../../model/lifecycles/registry';
import { forbiddenTransition as forbidden } from '../../../model/status/statusDiagnostics';
import { listStatusSteps } from '../../listStatusSteps';

/** A history goes from one status to another only as its lifecycle allows. A first step that does not say what it left is taken as it is. */
export const forbiddenTransition = defineCheck({
  ...forbidden,
  finds: {
    fr: 'N’importe quelle étape mène à n’importe quelle autre (peers §2.1, PMM n’a pas de table de transitions).',
    en: 'Any stage leads to any other (peers §2.1, PMM has no transition table).',
  },
  find(edition: Edition, report) {
    for (const { kind, from, to, path } of listStatusSteps(edition)) {
      if (from === undefined) continue;
      const allowed = findLifecycle('validateEdition', kind).next[from] ?? [];
      if (!allowed.includes(to)) report([...path, 'status'], { kind, from, to, allowed });
    }
  },
});
