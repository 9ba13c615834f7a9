import { expect, it } from 'vitest';

import type { Member } from '../../../../src/model/cohort';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (second: string) => {
  const history: Member['history'] = [
    { status: 'admitted', on: '2020-11-02' },
    { status: 'active', on: second },
  ];
  const cohorts = buildEdition().cohorts.map((cohort) => ({
    ...cohort,
    members: cohort.members.map((member) => (member.enterprise === 'b' ? { ...member, history } : member)),
  }));
  return validateEdition(buildEdition({ cohorts }));
};

it('refuses a step dated before the one it follows', () => {
  const found = inspect('2020-11-01');
  expect(found).toEqual([
    {
      code: 'status/reversed-history',
      severity: 'error',
      path: ['cohorts', 0, 'members', 1, 'history', 1, 'on'],
      params: { on: '2020-11-01', since: '2020-11-02' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ce changement est daté du 1er novembre 2020, avant celui qu’il suit (2 novembre 2020). Corriger l’une des deux dates.",
      "This change is dated November 1, 2020, before the one it follows (November 2, 2020). Correct one of the two dates.",
    ]
  `);
});

it('accepts two steps of one day, and one the day after', () => {
  expect(inspect('2020-11-02')).toEqual([]);
  expect(inspect('2020-11-03')).toEqual([]);
});
