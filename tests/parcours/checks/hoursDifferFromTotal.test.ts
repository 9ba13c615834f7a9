import { expect, it } from 'vitest';

import type { Quantity } from '../../../src/model/activity';
import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const total = { hourKind: 'content', minutes: 120, basis: 'per-group' as const };
const inspect = (quantity: Quantity, minutes = 120) =>
  validateTemplate(
    buildTemplate({
      totals: [{ ...total, minutes }],
      activities: [buildActivity({ duration: { quantity, basis: 'per-group' } }), buildActivity({ id: 'other', hourKind: 'coaching' })],
    }),
  );

it('refuses activities that make one minute less than was promised', () => {
  const found = inspect({ minutes: 119 });
  expect(found).toEqual([
    {
      code: 'parcours/hours-differ-from-total',
      severity: 'error',
      path: ['totals', 0, 'minutes'],
      params: { hourKind: 'content', basis: 'per-group', totalMinutes: 120, minimumMinutes: 119, maximumMinutes: 119 },
      related: [['activities', 0, 'duration']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le parcours promet 2 h (« content »), et ses activités en font 1 h 59. Corriger la durée d’une activité ou d’un réglage, sa base de calcul (« basis »), ou le total.",
      "The parcours promises 2 h ("content"), and its activities make 1 h 59 min. Correct the duration of an activity or of a setting, its basis, or the total.",
    ]
  `);
});

it('is silent when the hours add up, or can', () => {
  expect(inspect({ minutes: 120 })).toEqual([]);
  expect(inspect({ between: { minimum: 60, maximum: 120 } })).toEqual([]);
  expect(inspect({ atLeast: 120 })).toEqual([]);
  expect(inspect({ upTo: 120 })).toEqual([]);
});

it('says which hours can be reached when they are bounds', () => {
  expect(render(inspect({ atLeast: 121 }))).toMatchInlineSnapshot(`
    [
      "Le parcours promet 2 h (« content »), et ses activités en font au moins 2 h 01. Corriger la durée d’une activité ou d’un réglage, sa base de calcul (« basis »), ou le total.",
      "The parcours promises 2 h ("content"), and its activities make at least 2 h 01 min. Correct the duration of an activity or of a setting, its basis, or the total.",
    ]
  `);
  expect(render(inspect({ between: { minimum: 60, maximum: 119 } }))).toMatchInlineSnapshot(`
    [
      "Le parcours promet 2 h (« content »), et ses activités en font de 1 h à 1 h 59. Corriger la durée d’une activité ou d’un réglage, sa base de calcul (« basis »), ou le total.",
      "The parcours promises 2 h ("content"), and its activities make 1 h to 1 h 59 min. Correct the duration of an activity or of a setting, its basis, or the total.",
    ]
  `);
});

it('does not count hours of another basis, and says what misses', () => {
  const activities = [buildActivity({ duration: { quantity: { minutes: 120 }, basis: 'per-enterprise' } })];
  const [found] = validateTemplate(buildTemplate({ totals: [total], activities }));
  expect(found?.params).toMatchObject({ minimumMinutes: 0, maximumMinutes: 0 });
});

it('reads settings, those chosen rather than their defaults', () => {
  const template = buildTemplate({
    totals: [total],
    settings: [{ id: 'time', title: { fr: 'Durée', en: 'Time' }, defaultMinutes: 120 }],
    activities: [buildActivity({ duration: { quantity: { setting: 'time' }, basis: 'per-group' } })],
  });
  expect(validateTemplate(template)).toEqual([]);
  expect(validateTemplate(template, { settings: { time: 60 } }).map(({ code }) => code)).toEqual(['parcours/hours-differ-from-total']);
});

it('leaves a setting that does not exist to another check', () => {
  expect(inspect({ setting: 'unheard-of' }).map(({ code }) => code)).toEqual(['parcours/unknown-reference']);
});
