import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findLifecycle } from '../../../model/lifecycles/registry';
import { forbiddenTransition as forbidden } from '../../../model/status/statusDiagnostics';
import { listStatusSteps } from '../../listStatusSteps';

/** A history goes from one status to another only as its lifecycle allows. A first step that does not say what it left is taken as it is. */
export const forbiddenTransition = defineCheck({
  ...forbidden,
  find(edition: Edition, report) {
    for (const { kind, from, to, path } of listStatusSteps(edition)) {
      if (from === undefined) continue;
      const allowed = findLifecycle('validateEdition', kind).next[from] ?? [];
      if (!allowed.includes(to)) report([...path, 'status'], { kind, from, to, allowed });
    }
  },
});
