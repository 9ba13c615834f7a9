import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';

const inspect = (fields: object) => {
  const [a, b] = buildEdition().enterprises;
  if (a === undefined || b === undefined) throw new Error('two enterprises were expected');
  return validateEdition(buildEdition({ enterprises: [a, { ...b, ...fields }] }));
};

it('warns of categories that do not add up to the members, at their place in the edition', () => {
  const membersByCategory = [
    { category: 'user', members: 3 },
    { category: 'worker', members: 4 },
  ];
  expect(inspect({ members: 8, membersByCategory })).toEqual([
    {
      code: 'enterprise/members-differ',
      severity: 'warning',
      path: ['enterprises', 1, 'members'],
      params: { members: 8, sum: 7 },
      related: [['enterprises', 1, 'membersByCategory']],
    },
  ]);
  expect(inspect({ members: 7, membersByCategory })).toEqual([]);
});
