import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';

const inspect = (fields: object) => {
  const [a, b] = buildEdition().enterprises;
  if (a === undefined || b === undefined) throw new Error('two enterprises were expected');
  return validateEdition(buildEdition({ enterprises: [a, { ...b, ...fields }] }));
};

it('warns of nine digits that do not agree, at their place in the edition', () => {
  expect(inspect({ businessNumber: '123456789' })).toEqual([
    {
      code: 'business-number/check-digit-fails',
      severity: 'warning',
      path: ['enterprises', 1, 'businessNumber'],
      params: { businessNumber: '123456789' },
    },
  ]);
});

it('is silent otherwise', () => {
  expect(inspect({ businessNumber: '123456782' })).toEqual([]);
});
