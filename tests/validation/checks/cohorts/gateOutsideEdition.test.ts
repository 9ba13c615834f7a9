import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { aboutMember, samples, withGate } from '../../samples';

it('warns of a gate meant for a day after the edition', () => {
  const found = validateEdition(samples['cohorts/gate-outside-edition']);
  expect(found).toMatchObject([
    { code: 'cohorts/gate-outside-edition', severity: 'warning', path: ['cohorts', 0, 'gates', 0, 'on'], related: [['to']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ce jour d’un point de passage, le 27 mars 2021, est hors des dates de l’édition. Vérifier l’année, ou prolonger l’édition.",
      "This day of a gate, March 27, 2021, is outside the dates of the edition. Check the year, or extend the edition.",
    ]
  `);
});

it('is silent on the first and the last day of the edition', () => {
  expect(validateEdition(withGate({ on: '2020-11-23' }))).toEqual([]);
  expect(validateEdition(withGate({ on: '2021-03-26' }))).toEqual([]);
  expect(validateEdition(withGate({ on: '2020-11-22' })).map(({ path, related }) => [path, related])).toEqual([
    [['cohorts', 0, 'members', 1, 'gates', 0, 'on'], [['from']]],
  ]);
  expect(validateEdition(withGate({}, [aboutMember({ decidedOn: '2021-03-27' })])).map(({ path }) => path)).toEqual([
    ['decisions', 0, 'decidedOn'],
  ]);
});
