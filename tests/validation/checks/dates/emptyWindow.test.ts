import { expect, it } from 'vitest';

import type { WeeklyWindow } from '../../../../src/model/availability';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const friday = (from: string, to: string, changes: Partial<WeeklyWindow> = {}) => ({
  weekly: [{ weekday: 'friday' as const, from, to, ...changes }],
});
const check = (availability: ReturnType<typeof friday>) =>
  validateEdition(buildEdition({ rooms: [{ id: 'hall', name: 'Salle', capacity: 3, availability }] }));

it('warns of a window that passes midnight, which has to be written as two', () => {
  const found = check(friday('22:00', '02:00'));
  expect(found).toEqual([
    {
      code: 'dates/empty-window',
      severity: 'warning',
      path: ['rooms', 0, 'availability', 'weekly', 0],
      params: { from: '22:00', to: '02:00' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La plage de 22 h à 2 h ne contient rien : elle est ignorée. Pour une plage qui passe minuit, en écrire deux, qui se touchent à 24:00; sinon, corriger la fin.",
      "The window from 10:00 p.m. to 2:00 a.m. holds nothing: it is ignored. For a window that passes midnight, write two that meet at 24:00; otherwise correct its end.",
    ]
  `);
});

it('warns of an empty window, and of one that stops being valid before it starts', () => {
  expect(check(friday('09:00', '09:00'))).toHaveLength(1);
  const [found] = check(friday('09:00', '10:00', { validFrom: '2021-01-02', validTo: '2021-01-01' }));
  expect(found?.params).toEqual({ from: '2021-01-02', to: '2021-01-01' });
});

it('stays silent for a minute, for the last minute before midnight, and for one day of validity', () => {
  expect(check(friday('09:00', '09:01'))).toEqual([]);
  expect(check(friday('23:59', '24:00'))).toEqual([]);
  expect(check(friday('09:00', '10:00', { validFrom: '2021-01-01', validTo: '2021-01-01' }))).toEqual([]);
});

it('looks at advisors and enterprises too', () => {
  const [advisor] = buildEdition().advisors;
  if (advisor === undefined) throw new Error('the edition has no advisor');
  const availability = friday('10:00', '09:00');
  const edition = buildEdition({ advisors: [{ ...advisor, availability }], enterpriseAvailabilities: [{ enterprise: 'a', availability }] });
  expect(validateEdition(edition).map(({ path }) => path.slice(0, 2))).toEqual([
    ['enterpriseAvailabilities', 0],
    ['advisors', 0],
  ]);
});
