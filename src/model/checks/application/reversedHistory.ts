import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Application } from '../../application';
import { reversedHistory as definition } from '../../status/statusDiagnostics';

/** The steps of an application's history are written in order of date; two may fall on one day. */
export const reversedHistory = defineCheck({
  ...definition,
  find({ history = [] }: Application, report) {
    for (const [index, { on }] of history.entries()) {
      const since = history[index - 1]?.on;
      if (since !== undefined && on < since) report(['history', index, 'on'], { on, since });
    }
  },
});
