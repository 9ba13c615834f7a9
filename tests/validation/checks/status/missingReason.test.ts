import { expect, it } from 'vitest';

import type { Aid } from '../../../../src/model/aid';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (changes: Partial<Aid>) =>
  validateEdition(
    buildEdition({
      aids: [
        { id: 'aid', enterprise: 'a', title: 'Aide', level: 'provincial', form: 'grant', amountCents: 0, status: 'refused', ...changes },
      ],
    }),
  );

it('F16: refuses a refusal whose motive the history does not say', () => {
  const found = inspect({ history: [{ status: 'refused', on: '2021-01-15' }] });
  expect(found).toEqual([
    { code: 'status/missing-reason', severity: 'error', path: ['aids', 0, 'history', 0, 'reason'], params: { kind: 'aid', to: 'refused' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Aucun motif n’est donné pour l’état « Refusée ». Dire pourquoi en une phrase.",
      "No reason is given for the status "Refused". Say why in a sentence.",
    ]
  `);
});

it('only warns where no history was kept: there was nowhere to say it', () => {
  expect(inspect({}).map(({ severity, path }) => [severity, path])).toEqual([['warning', ['aids', 0, 'status']]]);
});

it('is silent when the motive is said, and for a promise', () => {
  expect(inspect({ history: [{ status: 'refused', on: '2021-01-15', reason: { fr: 'Hors délai.', en: 'Too late.' } }] })).toEqual([]);
  expect(inspect({ status: 'confirmed', history: [{ status: 'confirmed', on: '2021-01-15' }] })).toEqual([]);
  expect(inspect({ status: 'requested' })).toEqual([]);
});
