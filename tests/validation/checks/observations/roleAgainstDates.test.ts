import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withObservation } from '../../samples';

it('warns of a baseline after the edition', () => {
  const found = validateEdition(samples['observations/role-against-dates']);
  expect(found).toMatchObject([
    { code: 'observations/role-against-dates', severity: 'warning', path: ['observations', 0, 'from'], related: [['to']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Cet état de départ est du 27 mars 2021, après la fin de l’édition (26 mars 2021). Vérifier l’année, ou ce que l’observation représente.",
      "This baseline is of March 27, 2021, after the end of the edition (March 26, 2021). Check the year, or what the observation stands for.",
    ]
  `);
});

it('is silent for a baseline within it, and a follow-up after it', () => {
  expect(validateEdition(withObservation('baseline', '2021-03-26'))).toEqual([]);
  expect(validateEdition(withObservation('actual', '2022-03-26'))).toEqual([]);
  expect(validateEdition(withObservation('actual', '2020-04-01', '2020-11-23'))).toEqual([]);
  expect(validateEdition(withObservation('actual', '2020-11-22')).map(({ path, related }) => [path, related])).toEqual([
    [['observations', 0, 'to'], [['from']]],
  ]);
});
