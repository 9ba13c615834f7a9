import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withAvailability } from '../../samples';

it('refuses an absence that ends before it begins', () => {
  const found = validateEdition(samples['dates/empty-exception']);
  expect(found).toMatchObject([{ code: 'dates/empty-exception', severity: 'error', path: ['rooms', 0, 'availability', 'exceptions', 0] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le 1er décembre 2020, l’absence de 16 h à 9 h ne contient rien : elle serait sans effet. Inverser les deux heures; pour des heures qui passent minuit, écrire deux jours, qui se touchent à 24:00.",
      "On December 1, 2020, the absence from 4:00 p.m. to 9:00 a.m. holds nothing: it would have no effect. Swap the two times; for hours that pass midnight, write two days that meet at 24:00.",
    ]
  `);
});

it('is silent of a minute, of a whole day, and from a time on', () => {
  expect(
    validateEdition(withAvailability({ weekly: [], exceptions: [{ date: '2020-12-01', available: false, from: '09:00', to: '09:01' }] })),
  ).toEqual([]);
  expect(validateEdition(withAvailability({ weekly: [], exceptions: [{ date: '2020-12-01', available: false }] }))).toEqual([]);
  expect(validateEdition(withAvailability({ weekly: [], exceptions: [{ date: '2020-12-01', available: true, from: '16:00' }] }))).toEqual(
    [],
  );
  const empty = { date: '2020-12-01', available: true, from: '09:00', to: '09:00' };
  expect(validateEdition(withAvailability({ weekly: [], exceptions: [empty] })).map(({ code }) => code)).toEqual(['dates/empty-exception']);
});
