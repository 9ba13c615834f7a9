import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';

const inspect = (fields: object) => {
  const [a, b] = buildEdition().enterprises;
  if (a === undefined || b === undefined) throw new Error('two enterprises were expected');
  return validateEdition(buildEdition({ enterprises: [a, { ...b, ...fields }] }));
};

it('warns of a number of a public authority, at its place in the edition', () => {
  expect(inspect({ neq: '8860000007' })).toEqual([
    {
      code: 'enterprise/neq-of-public-authority',
      severity: 'warning',
      path: ['enterprises', 1, ...['neq']],
      params: { neq: '8860000007' },
    },
  ]);
});

it('is silent otherwise', () => {
  for (const fields of [{ neq: '1160000007' }, { neq: '3360000007' }, {}])
    expect(inspect(fields).map(({ code }) => code)).not.toContain('enterprise/neq-of-public-authority');
});
