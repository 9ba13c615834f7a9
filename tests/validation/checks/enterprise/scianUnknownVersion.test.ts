import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';

const inspect = (fields: object) => {
  const [a, b] = buildEdition().enterprises;
  if (a === undefined || b === undefined) throw new Error('two enterprises were expected');
  return validateEdition(buildEdition({ enterprises: [a, { ...b, ...fields }] }));
};

it('warns of a year without a version of the classification, at its place in the edition', () => {
  expect(inspect({ activity: { scian: '41', version: 2020 } })).toEqual([
    {
      code: 'scian/unknown-version',
      severity: 'warning',
      path: ['enterprises', 1, ...['activity', 'version']],
      params: { version: 2020, known: [1997, 2002, 2007, 2012, 2017, 2022] },
    },
  ]);
});

it('is silent otherwise', () => {
  for (const fields of [{ activity: { scian: '41', version: 1997 } }, { activity: { scian: '41', version: 2022 } }, {}])
    expect(inspect(fields).map(({ code }) => code)).not.toContain('scian/unknown-version');
});
