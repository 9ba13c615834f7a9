import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

it('says which texts are in one language, where none is promised', () => {
  const found = validateTemplate(
    buildTemplate({ title: { fr: 'Petit parcours' }, activities: [buildActivity({ title: { en: 'Workshop' } })] }),
  );
  expect(found).toEqual([
    { code: 'parcours/text-in-one-language', severity: 'info', path: ['title'], params: { missing: 'en' } },
    { code: 'parcours/text-in-one-language', severity: 'info', path: ['activities', 0, 'title'], params: { missing: 'fr' } },
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
  expect(validateTemplate(buildTemplate())).toEqual([]);
});
