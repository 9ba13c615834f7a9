import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const follow = (id: string, ...earlier: string[]) => buildActivity({ id, after: earlier.map((activity) => ({ activity })) });

it('names the activities that wait for one another', () => {
  const found = validateTemplate(buildTemplate({ activities: [follow('a'), follow('b', 'a', 'd'), follow('c', 'b'), follow('d', 'c')] }));
  expect(found).toEqual([
    {
      code: 'parcours/order-cycle',
      severity: 'error',
      path: ['activities', 1, 'after'],
      params: { activities: ['b', 'd', 'c'], length: 3 },
      related: [
        ['activities', 3, 'after'],
        ['activities', 2, 'after'],
      ],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ces activités s’attendent l’une l’autre, et aucune ne peut commencer : b ← d ← c. Retirer un de ces renvois « after ».",
      "These activities wait for one another, and none can begin: b ← d ← c. Remove one of these "after" references.",
    ]
  `);
});

it('sees an activity that waits for itself', () => {
  const [found] = validateTemplate(buildTemplate({ activities: [follow('a', 'a')] }));
  expect(found?.params).toEqual({ activities: ['a'], length: 1 });
});

it('is silent when two roads lead to one activity', () => {
  const activities = [follow('a'), follow('b', 'a'), follow('c', 'a'), follow('d', 'b', 'c')];
  expect(validateTemplate(buildTemplate({ activities }))).toEqual([]);
});

it('names at most eight activities of a long circle, and says how many there are', () => {
  const activities = Array.from({ length: 5_000 }, (_, index) => follow(`a${index}`, `a${(index + 1) % 5_000}`));
  const [found] = validateTemplate(buildTemplate({ activities }));
  expect(found?.params['length']).toBe(5_000);
  expect(found?.params['activities']).toHaveLength(8);
});
