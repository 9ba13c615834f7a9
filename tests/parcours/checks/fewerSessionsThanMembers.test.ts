import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const inspect = (groupSize: number, ...sessions: number[]) =>
  validateTemplate(
    buildTemplate({
      activities: sessions.map((number, index) => buildActivity({ id: `codev-${index}`, kind: 'codevelopment', sessions: number })),
    }),
    { groupSize },
  );

it('warns that six members will not all be client in five sessions', () => {
  const found = inspect(6, 3, 2);
  expect(found).toEqual([
    {
      code: 'parcours/fewer-sessions-than-members',
      severity: 'warning',
      path: ['activities', 0, 'sessions'],
      params: { sessions: 5, members: 6 },
      related: [['activities', 1, 'sessions']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "5 séances de codéveloppement pour 6 membres : tous n’auront pas leur tour comme client. Prévoir 6 séances, ou convenir de qui sera client.",
      "5 codevelopment sessions for 6 members: not all will have their turn as client. Plan 6 sessions, or agree on who will be client.",
    ]
  `);
});

it('is silent when there is a session for each', () => {
  expect(inspect(6, 3, 3)).toEqual([]);
});

it('asks nothing of a parcours without codevelopment', () => {
  expect(inspect(6)).toEqual([]);
});
