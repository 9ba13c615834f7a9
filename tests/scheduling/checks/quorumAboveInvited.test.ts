import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildProblem, buildSession, render, required } from '../buildProblem';

it('refuses a quorum of one more than those invited', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(
    buildProblem({ sessions: [buildSession({ attendees: required('sabord'), quorum: 2 })] }),
  );
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    {
      code: 'scheduling/quorum-above-invited',
      severity: 'error',
      path: ['sessions', 0, 'quorum'],
      params: { session: 'one', quorum: 2, invited: 1 },
    },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "La séance « one » exige 2 entreprises et en invite 1. Baisser le quorum, ou inviter d’autres entreprises.",
      "Session "one" needs 2 enterprises and invites 1. Lower the quorum, or invite other enterprises.",
    ]
  `);
});

it('accepts a quorum of everyone invited', () => {
  expect(
    safeParseSchedulingProblem(buildProblem({ sessions: [buildSession({ attendees: required('sabord'), quorum: 1 })] })).diagnostics,
  ).toEqual([]);
});
