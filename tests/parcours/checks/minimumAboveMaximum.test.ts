import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

it('sees a setting, a group and a range of time upside down', () => {
  const upside = { minimum: 10, maximum: 9 };
  const found = validateTemplate(
    buildTemplate({
      settings: [{ id: 'time', title: { fr: 'Durée', en: 'Time' }, defaultMinutes: 60, minimumMinutes: 61, maximumMinutes: 60 }],
      activities: [buildActivity({ groupSize: upside, duration: { quantity: { between: upside }, basis: 'once' } })],
    }),
  );
  expect(found.filter(({ code }) => code === 'parcours/minimum-above-maximum').map(({ path, params }) => ({ path, params }))).toEqual([
    { path: ['settings', 0], params: { minimum: 61, maximum: 60 } },
    { path: ['activities', 0, 'groupSize'], params: upside },
    { path: ['activities', 0, 'duration', 'quantity', 'between'], params: upside },
  ]);
});

it('speaks alone of a group upside down', () => {
  const found = validateTemplate(buildTemplate({ activities: [buildActivity({ groupSize: { minimum: 5, maximum: 4 } })] }));
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['parcours/minimum-above-maximum', 'error']]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le minimum (5) dépasse le maximum (4). Inverser les deux, ou corriger l’un d’eux.",
      "The minimum (5) is above the maximum (4). Swap the two, or correct one of them.",
    ]
  `);
});

it('accepts a minimum equal to the maximum', () => {
  const activity = buildActivity({
    groupSize: { minimum: 5, maximum: 5 },
    duration: { quantity: { between: { minimum: 9, maximum: 9 } }, basis: 'once' },
  });
  expect(validateTemplate(buildTemplate({ activities: [activity] }))).toEqual([]);
});
