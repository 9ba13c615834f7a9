import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

it('says which texts are in one language, where none is promised', () => {
  const found = validateEdition(buildEdition({ title: { fr: 'Édition' }, sessions: [buildSession({ title: { en: 'Meeting' } })] }));
  expect(found).toEqual([
    { code: 'languages/text-in-one-language', severity: 'info', path: ['title'], params: { missing: 'en' } },
    { code: 'languages/text-in-one-language', severity: 'info', path: ['sessions', 0, 'title'], params: { missing: 'fr' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ce texte n’a pas de version anglaise.",
      "Ce texte n’a pas de version française.",
      "This text has no English version.",
      "This text has no French version.",
    ]
  `);
});

it('is silent when every text is in both', () => {
  expect(validateEdition(buildEdition())).toEqual([]);
});
