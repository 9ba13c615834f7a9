import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';

const inspect = (fields: object) => {
  const [a, b] = buildEdition().enterprises;
  if (a === undefined || b === undefined) throw new Error('two enterprises were expected');
  return validateEdition(buildEdition({ enterprises: [a, { ...b, ...fields }] }));
};

it('speaks of a number of someone doing business alone, at its place in the edition', () => {
  expect(inspect({ neq: '2260000007' })).toEqual([
    {
      code: 'enterprise/neq-of-sole-proprietorship',
      severity: 'error',
      path: ['enterprises', 1, ...['neq']],
      params: { neq: '2260000007' },
    },
  ]);
});

it('is silent otherwise', () => {
  for (const fields of [{ neq: '1160000007' }, { neq: '3360000007' }, {}])
    expect(inspect(fields).map(({ code }) => code)).not.toContain('enterprise/neq-of-sole-proprietorship');
});
