import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const template = buildTemplate({ activities: [buildActivity({ id: 'codev', kind: 'codevelopment', sessions: 20 })] });

it.each([4, 5, 9, 10])('warns of a codevelopment group of %i', (groupSize) => {
  const found = validateTemplate(template, { groupSize });
  expect(found).toEqual([
    {
      code: 'parcours/codevelopment-size-unusual',
      severity: 'warning',
      path: ['activities', 0],
      params: { activity: 'codev', titleFr: 'Atelier', titleEn: 'Workshop', members: groupSize },
    },
  ]);
});

it.each([6, 8])('is silent for a group of %i', (groupSize) => {
  expect(validateTemplate(template, { groupSize })).toEqual([]);
});

it('does not look at other activities', () => {
  expect(validateTemplate(buildTemplate(), { groupSize: 5 })).toEqual([]);
});

it('reads well in both languages', () => {
  expect(render(validateTemplate(template, { groupSize: 5 }))).toMatchInlineSnapshot(`
    [
      "« Atelier » réunirait 5 membres, alors que le codéveloppement en réunit d’ordinaire de 6 à 8. Confirmer que c’est voulu, et prévoir des séances où chacun aura son tour.",
      ""Workshop" would gather 5 members, where codevelopment usually gathers 6 to 8. Confirm that it is meant, and plan sessions in which each has a turn.",
    ]
  `);
});
