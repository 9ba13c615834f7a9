import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

it('names the second of two activities that bear one id, and points at the first', () => {
  const found = validateTemplate(buildTemplate({ activities: [buildActivity(), buildActivity({ rank: 2 })] }));
  expect(found).toEqual([
    {
      code: 'parcours/duplicate-id',
      severity: 'error',
      path: ['activities', 1, 'id'],
      params: { id: 'workshop' },
      related: [['activities', 0, 'id']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’identifiant « workshop » sert deux fois. Donner au second un identifiant à lui, sans changer le premier.",
      "The id "workshop" is used twice. Give the second an id of its own, and leave the first as it is.",
    ]
  `);
});

it('looks at phases and settings too', () => {
  const { phases } = buildTemplate();
  const setting = { id: 'time', title: { fr: 'Durée', en: 'Time' }, defaultMinutes: 60 };
  const found = validateTemplate(buildTemplate({ phases: [...phases, ...phases], settings: [setting, setting] }));
  expect(found.map(({ path }) => path)).toEqual([
    ['phases', 1, 'id'],
    ['settings', 1, 'id'],
  ]);
});

it('lets a phase and an activity bear the same id', () => {
  expect(validateTemplate(buildTemplate({ activities: [buildActivity({ id: 'start' })] }))).toEqual([]);
});
