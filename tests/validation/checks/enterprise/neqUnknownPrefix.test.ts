import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';

const inspect = (fields: object) => {
  const [a, b] = buildEdition().enterprises;
  if (a === undefined || b === undefined) throw new Error('two enterprises were expected');
  return validateEdition(buildEdition({ enterprises: [a, { ...b, ...fields }] }));
};

it('warns of a number that starts as none known, at its place in the edition', () => {
  expect(inspect({ neq: '3460000007' })).toEqual([
    { code: 'neq/unknown-prefix', severity: 'warning', path: ['enterprises', 1, ...['neq']], params: { neq: '3460000007', prefix: '34' } },
  ]);
});

it('is silent otherwise', () => {
  for (const fields of [{ neq: '1160000007' }, { neq: '2260000007' }, { neq: '3360000007' }, { neq: '8860000007' }, {}])
    expect(inspect(fields).map(({ code }) => code)).not.toContain('neq/unknown-prefix');
});
