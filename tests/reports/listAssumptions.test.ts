import { expect, it } from 'vitest';

import { listAssumptions } from '../../src/reports/listAssumptions';

it('gathers what is assumed by list and by remark, and names a part by the thing that holds it', () => {
  const document = {
    assumed: true,
    partners: [
      { id: 'a', name: 'Ancre', shortName: 'A', roles: [{ role: 'lead' }, { role: 'deliverer', assumed: true }] },
      { id: 'b', name: 'B', assumed: true, note: { en: 'Invented.' } },
      { id: 'c', title: { en: 'C' }, assumed: true, note: { en: 'Invented.' } },
      { id: 'd', label: { fr: 'D' }, assumed: false },
      { id: 'e', name: 'E', anonymous: true, assumed: true },
      { assumed: true, note: 'not a text' },
    ],
    x: { mine: [{ id: 'z', assumed: true }] },
  };
  expect(listAssumptions(document, { locale: 'fr' })).toEqual([
    { of: '', names: [] },
    { of: 'roles', names: ['A'] },
    { of: 'partners', names: ['B', 'C'], note: 'Invented.' },
    { of: 'partners', names: [] },
  ]);
});
