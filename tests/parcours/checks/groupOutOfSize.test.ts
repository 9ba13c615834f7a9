import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const inspect = (groupSize: number) =>
  validateTemplate(buildTemplate({ activities: [buildActivity({ groupSize: { minimum: 3, maximum: 5 } })] }), { groupSize });

it.each([2, 6])('warns that %i enterprises are not what the activity is meant for', (groupSize) => {
  expect(inspect(groupSize)).toEqual([
    {
      code: 'parcours/group-out-of-size',
      severity: 'warning',
      path: ['activities', 0, 'groupSize'],
      params: { activity: 'workshop', titleFr: 'Atelier', titleEn: 'Workshop', members: groupSize, minimum: 3, maximum: 5 },
    },
  ]);
});

it.each([3, 5])('is silent for %i', (groupSize) => {
  expect(inspect(groupSize)).toEqual([]);
});

it('reads well in both languages', () => {
  expect(render([...inspect(1), ...inspect(6)])).toMatchInlineSnapshot(`
    [
      "L’activité « Atelier » est prévue pour un groupe de 3 à 5, et l’on compte 1 entreprise. Former d’autres groupes, ou revoir la taille prévue.",
      "L’activité « Atelier » est prévue pour un groupe de 3 à 5, et l’on compte 6 entreprises. Former d’autres groupes, ou revoir la taille prévue.",
      ""Workshop" is meant for a group of 3 to 5, and there is 1 enterprise. Form other groups, or revise the size it is meant for.",
      ""Workshop" is meant for a group of 3 to 5, and there are 6 enterprises. Form other groups, or revise the size it is meant for.",
    ]
  `);
});
