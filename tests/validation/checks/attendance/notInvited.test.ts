import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withAttendance } from '../../samples';

it('warns of an attendance of one that was not expected', () => {
  const found = validateEdition(samples['attendance/not-invited']);
  expect(found).toMatchObject([
    { code: 'attendance/not-invited', severity: 'warning', path: ['attendance', 0, 'enterprise'], related: [['sessions', 0, 'attendees']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Une présence est notée pour l’entreprise « B » à la séance « Rencontre », qui ne l’attendait pas. Ajouter l’entreprise à la séance si elle est venue, sinon retirer la présence.",
      "An attendance is noted for the enterprise "B" at the session "Meeting", which did not expect it. Add the enterprise to the session if it came; otherwise remove the attendance.",
    ]
  `);
});

it('is silent for those expected, required or not', () => {
  expect(validateEdition(withAttendance('held', ['a', 'b']))).toEqual([]);
});
