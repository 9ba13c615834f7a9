import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildTemplate } from '../buildTemplate';
import { render } from './render';

it('refuses an activity that bears the id of one that was removed', () => {
  const found = validateTemplate(buildTemplate({ removedIds: ['visit', 'workshop'] }));
  expect(found).toEqual([
    {
      code: 'parcours/removed-id-reused',
      severity: 'error',
      path: ['activities', 0, 'id'],
      params: { id: 'workshop' },
      related: [['removedIds', 1]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’identifiant « workshop » était celui d’un élément retiré : il ne peut plus servir. Donner un identifiant qui n’a jamais servi.",
      "The id "workshop" was that of a removed part: it can serve no more. Give an id that never served.",
    ]
  `);
});

it('is silent when the removed id is nobody’s', () => {
  expect(validateTemplate(buildTemplate({ removedIds: ['visit'] }))).toEqual([]);
});
