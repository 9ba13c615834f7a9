import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const inspect = (...numbers: number[]) =>
  validateTemplate(
    buildTemplate({
      activities: [
        buildActivity({
          id: 'codev',
          kind: 'codevelopment',
          facilitators: numbers.map((number, index) => ({ role: `role-${index}`, number })),
        }),
      ],
    }),
  );

it('refuses codevelopment led by two people, or by nobody', () => {
  const found = inspect(1, 1);
  expect(found).toEqual([
    {
      code: 'parcours/codevelopment-facilitators',
      severity: 'error',
      path: ['activities', 0, 'facilitators'],
      params: { activity: 'codev', titleFr: 'Atelier', titleEn: 'Workshop', facilitators: 2 },
    },
  ]);
  expect(inspect()[0]?.params).toEqual({ activity: 'codev', titleFr: 'Atelier', titleEn: 'Workshop', facilitators: 0 });
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Atelier » prévoit 2 personnes à l’animation : il en faut une, et une seule. Garder un seul rôle d’animation, pour une personne.",
      ""Workshop" plans 2 facilitators: it takes exactly one. Keep one facilitating role, for one person.",
    ]
  `);
});

it('accepts one facilitator', () => {
  expect(inspect(1)).toEqual([]);
});
