import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withAttendance } from '../../samples';

it('warns of an enterprise present at a session still planned', () => {
  const found = validateEdition(samples['attendance/session-not-held']);
  expect(found).toMatchObject([
    { code: 'attendance/session-not-held', severity: 'warning', path: ['attendance', 0], related: [['sessions', 0, 'status']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « A » est notée présente à la séance « Rencontre », dont l’état est « Prévue ». Indiquer que la séance a été tenue, ou retirer la présence.",
      "The enterprise "A" is noted as present at the session "Meeting", whose status is "Planned". Mark the session as held, or remove the attendance.",
    ]
  `);
});

it('is silent where the session was held, and where nobody came', () => {
  expect(validateEdition(withAttendance('held', ['a', 'b']))).toEqual([]);
  const planned = samples['attendance/session-not-held'];
  expect(validateEdition({ ...planned, attendance: planned.attendance.map((each) => ({ ...each, status: 'unknown' as const })) })).toEqual(
    [],
  );
});
