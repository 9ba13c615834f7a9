import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withAttendance } from '../../samples';

it('refuses two attendances of one enterprise at one session', () => {
  const found = validateEdition(samples['attendance/recorded-twice']);
  expect(found).toMatchObject([
    { code: 'attendance/recorded-twice', severity: 'error', path: ['attendance', 1], related: [['attendance', 0]] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La présence de l’entreprise « A » à la séance « Rencontre » est déjà notée plus haut. Garder celle des deux qui est juste.",
      "The attendance of the enterprise "A" at the session "Meeting" is already noted above. Keep the right one of the two.",
    ]
  `);
});

it('is silent where each has one', () => {
  expect(validateEdition(withAttendance('held', ['a', 'b']))).toEqual([]);
});
