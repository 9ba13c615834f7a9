import { expect, it } from 'vitest';

import { buildEnterprise, buildPlacement, buildProblem, buildSession, render, required, welcome } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({
  enterprises: [
    buildEnterprise(),
    buildEnterprise({ id: 'cafe' }),
    buildEnterprise({ id: 'friperie', availability: { weekly: [{ weekday: 'monday', from: '13:00', to: '15:00' }] } }),
  ],
  sessions: [
    buildSession({ attendees: [...required('sabord'), ...welcome('cafe', 'friperie')], quorum: 2 }),
    buildSession({ id: 'two', attendees: required('cafe') }),
  ],
});

it('reports a session that too few of those invited could attend', () => {
  const found = find(problem, buildPlacement(), buildPlacement({ session: 'two', start: '09:30' }));
  expect(found).toEqual([
    { code: 'scheduling/quorum-not-met', severity: 'error', path: ['placements', 0], params: { session: 'one', present: 1, quorum: 2 } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » réunirait 1 entreprise; son quorum est de 2.",
      "Session "one" would gather 1 enterprise; its quorum is 2.",
    ]
  `);
});

it('stays silent at the very quorum', () => {
  expect(list(problem, buildPlacement(), buildPlacement({ session: 'two', start: '10:00' }))).toEqual([]);
  expect(list(problem, buildPlacement({ start: '13:00' }), buildPlacement({ session: 'two', start: '13:30' }))).toEqual([]);
});
