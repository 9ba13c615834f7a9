import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildTemplate } from '../buildTemplate';
import { render } from './render';

const inspect = (defaultMinutes: number, limits: { minimumMinutes?: number; maximumMinutes?: number }, chosen?: number) =>
  validateTemplate(
    buildTemplate({ settings: [{ id: 'time', title: { fr: 'Durée', en: 'Time' }, defaultMinutes, ...limits }] }),
    chosen === undefined ? {} : { settings: { time: chosen } },
  );

it('refuses a default out of its limits', () => {
  const found = inspect(121, { minimumMinutes: 60, maximumMinutes: 120 });
  expect(found).toEqual([
    {
      code: 'parcours/setting-out-of-limits',
      severity: 'error',
      path: ['settings', 0],
      params: { setting: 'time', minutes: 121, minimum: 60, maximum: 120 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le réglage « time » vaut 2 h 01, hors de ses limites. Choisir de 1 h à 2 h.",
      "The setting "time" is 2 h 01 min, out of its limits. Choose from 1 h to 2 h.",
    ]
  `);
});

it('accepts a default at either limit', () => {
  expect(inspect(60, { minimumMinutes: 60, maximumMinutes: 120 })).toEqual([]);
  expect(inspect(120, { minimumMinutes: 60, maximumMinutes: 120 })).toEqual([]);
});

it('judges what was chosen instead of the default', () => {
  expect(inspect(60, { minimumMinutes: 60 }, 90)).toEqual([]);
  expect(render(inspect(60, { minimumMinutes: 60 }, 59))).toMatchInlineSnapshot(`
    [
      "Le réglage « time » vaut 59 min, hors de ses limites. Choisir au moins 1 h.",
      "The setting "time" is 59 min, out of its limits. Choose at least 1 h.",
    ]
  `);
  expect(render(inspect(60, { maximumMinutes: 60 }, 61))).toMatchInlineSnapshot(`
    [
      "Le réglage « time » vaut 1 h 01, hors de ses limites. Choisir au plus 1 h.",
      "The setting "time" is 1 h 01 min, out of its limits. Choose at most 1 h.",
    ]
  `);
});
