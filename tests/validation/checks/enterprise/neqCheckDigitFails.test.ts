import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';

const inspect = (fields: object) => {
  const [a, b] = buildEdition().enterprises;
  if (a === undefined || b === undefined) throw new Error('two enterprises were expected');
  return validateEdition(buildEdition({ enterprises: [a, { ...b, ...fields }] }));
};

it('warns where the digits of a number do not agree, at its place in the edition', () => {
  expect(inspect({ neq: '1160000008' })).toEqual([
    { code: 'neq/check-digit-fails', severity: 'warning', path: ['enterprises', 1, ...['neq']], params: { neq: '1160000008' } },
  ]);
});

it('is silent otherwise', () => {
  for (const fields of [{ neq: '1160000007' }, { neq: '3360000007' }, {}])
    expect(inspect(fields).map(({ code }) => code)).not.toContain('neq/check-digit-fails');
});
