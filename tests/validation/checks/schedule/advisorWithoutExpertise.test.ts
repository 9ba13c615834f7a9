import { expect, it } from 'vitest';

import type { Session } from '../../../../src/model/session';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('refuses somebody without the expertise asked for', () => {
  const found = validateEdition(samples['schedule/advisor-without-expertise']);
  expect(found).toMatchObject([
    {
      code: 'schedule/advisor-without-expertise',
      severity: 'error',
      path: ['schedule', 'placements', 0, 'advisors', 0],
      related: [['advisors', 1, 'expertise']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Bob » n’a pas l’expertise que demande la séance « Rencontre » : Animation de codéveloppement. Confier la séance à quelqu’un d’autre, ou ajouter cette expertise à la personne.",
      ""Bob" lacks the expertise that the session "Meeting" asks for: Codevelopment facilitation. Give the session to someone else, or add this expertise to the person.",
    ]
  `);
});

it('is silent where one of the expertises is there, where none is asked for, and on an unknown person', () => {
  const ask = (facilitators: Session['facilitators']) =>
    validateEdition({ ...samples['schedule/advisor-without-expertise'], sessions: [buildSession({ facilitators })] });
  expect(ask([{ role: 'facilitator', number: 1, expertise: ['codevelopment-facilitation', 'finance'] }])).toEqual([]);
  expect(ask([{ role: 'facilitator', number: 1 }])).toEqual([]);
  const unknown = withPlacements([{ advisors: [{ role: 'facilitator', advisor: 'bo' }] }]);
  expect(validateEdition(unknown).map(({ code }) => code)).toEqual(['references/unknown-reference']);
});
