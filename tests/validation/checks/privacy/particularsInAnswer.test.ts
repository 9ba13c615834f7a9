import { expect, it } from 'vitest';

import type { FactValue } from '../../../../src/model/fact';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('warns of an address, which is never repeated', () => {
  const found = validateEdition(samples['privacy/particulars-in-answer']);
  expect(found).toMatchObject([
    {
      code: 'privacy/particulars-in-answer',
      severity: 'warning',
      path: ['applications', 0, 'answers', 'contact'],
      params: { found: 'email' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Cette réponse contient une adresse de courriel. Déplacer ce renseignement vers les personnes qui participent (« participants »), ou le retirer.",
      "This answer holds an email address. Move it to the people who take part ("participants"), or remove it.",
    ]
  `);
});

it('is silent on what only looks like one', () => {
  const answer = (contact: FactValue) => validateEdition(withApplication({ answers: { contact } })).map(({ path }) => path);
  expect(answer('1160000007')).toEqual([]);
  expect(answer('ann')).toEqual([]);
  expect(answer(12)).toEqual([]);
  expect(answer({ known: '819 555-0123' })).toEqual([['applications', 0, 'answers', 'contact', 'known']]);
});
