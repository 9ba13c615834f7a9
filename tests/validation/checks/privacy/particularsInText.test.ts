import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples } from '../../samples';

it('warns of an email address in a note, without repeating it', () => {
  const found = validateEdition(samples['privacy/particulars-in-text']);
  expect(found).toMatchObject([
    { code: 'privacy/particulars-in-text', severity: 'warning', path: ['note', 'fr'], params: { found: 'email' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ce texte contient une adresse de courriel, et les textes sont imprimés. Déplacer ce renseignement vers les personnes-ressources (« contacts »), ou le retirer.",
      "This text holds an email address, and texts are printed. Move it to the people to reach ("contacts"), or remove it.",
    ]
  `);
});

it('is silent for figures, amounts, dates and numbers of enterprises', () => {
  expect(
    validateEdition(buildEdition({ note: { fr: 'NEQ 1160000007, 155 000 $, le 2020-11-18 à 13:30, 2020-2021', en: 'NEQ 1160000007' } })),
  ).toEqual([]);
  expect(validateEdition(buildEdition({ note: { fr: '@trajet sur 3 réseaux', en: '@trajet' } }))).toEqual([]);
});

it.each(['819 555-0123', '(819) 555-0123', '1-819-555-0123', '819.555.0123', '+1 819 555 0123'])(
  'knows a telephone number: %s',
  (number) => {
    const found = validateEdition(buildEdition({ note: { fr: 'Sans rien', en: `Call ${number}.` } }));
    expect(found.map(({ path, params }) => [path, params])).toEqual([[['note', 'en'], { found: 'telephone' }]]);
  },
);

it('reads a long text in linear time', () => {
  for (const fill of ['a', '1', 'a.', 'a@', '819 555-']) {
    expect(validateEdition(buildEdition({ note: { fr: fill.repeat(10_000 / fill.length), en: 'x' } })).length).toBeLessThan(2);
  }
});
