import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples } from '../../samples';

const follow = (id: string, ...earlier: string[]) => {
  const { envelope, ...session } = buildSession({ id, after: earlier.map((one) => ({ session: one })) });
  return envelope === undefined ? session : { ...session };
};

it('names the sessions that wait for one another', () => {
  const found = validateEdition(buildEdition({ sessions: [follow('s1'), follow('s2', 's1', 's3'), follow('s3', 's2')] }));
  expect(found).toEqual([
    {
      code: 'sessions/order-cycle',
      severity: 'error',
      path: ['sessions', 1, 'after'],
      params: {
        sessions: ['s2', 's3'],
        length: 2,
        sessionsFr: ['Rencontre (2)', 'Rencontre (3)'],
        sessionsEn: ['Meeting (2)', 'Meeting (3)'],
      },
      related: [['sessions', 2, 'after']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ces séances s’attendent l’une l’autre, et aucune ne peut avoir lieu : Rencontre (2) ← Rencontre (3). Retirer un de ces renvois « after ».",
      "These sessions wait for one another, and none can be held: Meeting (2) ← Meeting (3). Remove one of these "after" references.",
    ]
  `);
});

it('is silent for a line', () => {
  expect(validateEdition(buildEdition({ sessions: [follow('s1'), follow('s2', 's1'), follow('s3', 's2', 's1')] }))).toEqual([]);
});

it('says of one alone that it waits for itself', () => {
  expect(render(validateEdition(samples['sessions/order-cycle']))).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » doit avoir lieu avant elle-même. Retirer ce renvoi « after ».",
      "The session "Meeting" has to be held before itself. Remove this "after" reference.",
    ]
  `);
});
