import { expect, it } from 'vitest';

import type { Envelope } from '../../../../src/model/envelope';
import type { Session } from '../../../../src/model/session';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

const [envelope] = buildEdition().envelopes;
const inspect = (changes: Partial<Envelope>, ...sessions: Session[]) =>
  validateEdition(buildEdition({ envelopes: [{ ...envelope!, ...changes }], sessions }));

it('refuses sessions that exceed an envelope by a minute', () => {
  const found = inspect({ plannedMinutes: 59 }, buildSession());
  expect(found).toEqual([
    {
      code: 'hours/exceed-envelope',
      severity: 'error',
      path: ['envelopes', 0, 'plannedMinutes'],
      params: { envelope: 'content', count: 'givenMinutes', excessMinutes: 1, envelopeFr: 'Contenu', envelopeEn: 'Content' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les séances de l’enveloppe « Contenu » dépassent de 1 min ce qui était prévu. Retirer des séances de cette enveloppe, ou augmenter ce qui y est prévu.",
      "The sessions of the envelope "Content" exceed its plan by 1 min. Remove sessions from this envelope, or raise its plan.",
    ]
  `);
});

it('is silent when sessions fill it exactly', () => {
  expect(inspect({ plannedMinutes: 60 }, buildSession())).toEqual([]);
});

it('counts in the envelope’s own count of time', () => {
  expect(inspect({ count: 'receivedMinutes', plannedMinutes: 119 }, buildSession())[0]?.params).toMatchObject({ excessMinutes: 1 });
  expect(inspect({ count: 'receivedMinutes', plannedMinutes: 120 }, buildSession())).toEqual([]);
});

it('counts sessions held, and neither those cancelled nor those charged to nothing', () => {
  const { envelope: charged, ...free } = buildSession({ id: 's3' });
  expect(charged).toBe('content');
  const [found] = inspect(
    { plannedMinutes: 60 },
    buildSession(),
    buildSession({ id: 's2', status: 'held' }),
    free,
    buildSession({ id: 's4', status: 'cancelled', statusReason: { fr: 'Tempête.', en: 'Storm.' } }),
  );
  expect(found?.params['excessMinutes']).toBe(60);
});
