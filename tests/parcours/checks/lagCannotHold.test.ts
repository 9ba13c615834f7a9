import { expect, it } from 'vitest';

import type { Lag } from '../../../src/model/activity';
import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const second = (lag: Lag) => buildActivity({ id: 'second', after: [{ activity: 'workshop', lag }] });
const inspect = (lag: Lag) => validateTemplate(buildTemplate({ activities: [buildActivity(), second(lag)] }));

it('refuses a gap of at least 8 days and at most 7', () => {
  const found = inspect({ minimumDays: 8, maximumDays: 7 });
  expect(found).toEqual([
    {
      code: 'parcours/lag-cannot-hold',
      severity: 'error',
      path: ['activities', 1, 'after', 0, 'lag'],
      params: { minimum: 8, minimumUnit: 'days', maximum: 7, maximumUnit: 'days' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "On demande au moins 8 jours et au plus 7 jours d’écart : rien ne convient. Réduire le minimum ou augmenter le maximum.",
      "A gap of at least 8 days and at most 7 days is asked: nothing fits. Lower the minimum or raise the maximum.",
    ]
  `);
});

it('accepts a gap of exactly 7 days, or of exactly 90 minutes', () => {
  expect(inspect({ minimumDays: 7, maximumDays: 7, minimumMinutes: 90, maximumMinutes: 20_000 })).toEqual([]);
  expect(inspect({ minimumMinutes: 90, maximumMinutes: 90 })).toEqual([]);
});

it('looks between the sessions of one activity too, in minutes', () => {
  const found = validateTemplate(buildTemplate({ activities: [buildActivity({ spacing: { minimumMinutes: 91, maximumMinutes: 90 } })] }));
  expect(found.map(({ path }) => path)).toEqual([['activities', 0, 'spacing']]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "On demande au moins 1 h 31 et au plus 1 h 30 d’écart : rien ne convient. Réduire le minimum ou augmenter le maximum.",
      "A gap of at least 1 h 31 min and at most 1 h 30 min is asked: nothing fits. Lower the minimum or raise the maximum.",
    ]
  `);
});

it('compares days with minutes, leaving an hour for a change of clocks', () => {
  expect(inspect({ minimumDays: 3, maximumMinutes: 2 * 1_440 - 60 })).toEqual([]);
  expect(inspect({ minimumDays: 3, maximumMinutes: 2 * 1_440 - 61 })[0]?.params).toMatchObject({
    minimumUnit: 'days',
    maximumUnit: 'minutes',
  });
  expect(inspect({ maximumDays: 1, minimumMinutes: 2 * 1_440 + 60 })).toEqual([]);
  expect(inspect({ maximumDays: 1, minimumMinutes: 2 * 1_440 + 61 })[0]?.params).toMatchObject({
    minimumUnit: 'minutes',
    maximumUnit: 'days',
  });
});
