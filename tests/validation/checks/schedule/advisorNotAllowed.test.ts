import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples } from '../../samples';

it('refuses somebody that the session does not name', () => {
  const found = validateEdition(samples['schedule/advisor-not-allowed']);
  expect(found).toMatchObject([
    {
      code: 'schedule/advisor-not-allowed',
      severity: 'error',
      path: ['schedule', 'placements', 0, 'advisors', 0],
      related: [['sessions', 0, 'facilitators', 0, 'advisors']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Bob » n’est pas parmi les personnes que nomme la séance « Rencontre » pour ce rôle. Confier la séance à l’une des personnes nommées, ou ajouter celle-ci à leur liste.",
      ""Bob" is not among those that the session "Meeting" names for the role. Give the session to one of those named, or add this person to their list.",
    ]
  `);
});

it('is silent where the person is named, and where the role names nobody', () => {
  const ask = (advisors?: readonly string[]) =>
    validateEdition({
      ...samples['schedule/advisor-not-allowed'],
      sessions: [buildSession({ facilitators: [{ role: 'facilitator', number: 1, ...(advisors !== undefined && { advisors }) }] })],
    });
  expect(ask(['ann', 'bob'])).toEqual([]);
  expect(ask()).toEqual([]);
});
