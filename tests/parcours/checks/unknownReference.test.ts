import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

it('names the phase, the activity and the setting that do not exist, with the nearest that does', () => {
  const found = validateTemplate(
    buildTemplate({
      activities: [
        buildActivity({
          phase: 'sart',
          duration: { quantity: { setting: 'time' }, basis: 'per-group' },
          after: [{ activity: 'ideation' }],
        }),
      ],
    }),
  );
  expect(found.map(({ code, severity, path, params }) => ({ code, severity, path, params }))).toEqual([
    {
      code: 'parcours/unknown-reference',
      severity: 'error',
      path: ['activities', 0, 'phase'],
      params: { kind: 'phase', id: 'sart', nearest: 'start' },
    },
    {
      code: 'parcours/unknown-reference',
      severity: 'error',
      path: ['activities', 0, 'duration', 'quantity', 'setting'],
      params: { kind: 'setting', id: 'time', nearest: null },
    },
    {
      code: 'parcours/unknown-reference',
      severity: 'error',
      path: ['activities', 0, 'after', 0, 'activity'],
      params: { kind: 'activity', id: 'ideation', nearest: null },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Aucune phase du gabarit ne porte l’identifiant « sart ». Écrire plutôt « start »?",
      "Aucun réglage du gabarit ne porte l’identifiant « time ». Ajouter l’élément qui manque, ou retirer ce renvoi.",
      "Aucune activité du gabarit ne porte l’identifiant « ideation ». Ajouter l’élément qui manque, ou retirer ce renvoi.",
      "No phase of the template bears the id "sart". Did you mean "start"?",
      "No setting of the template bears the id "time". Add what is missing, or remove this reference.",
      "No activity of the template bears the id "ideation". Add what is missing, or remove this reference.",
    ]
  `);
});

it('is silent when all that is named exists', () => {
  const settings = [{ id: 'time', title: { fr: 'Durée', en: 'Time' }, defaultMinutes: 60 }];
  const second = buildActivity({
    id: 'second',
    after: [{ activity: 'workshop' }],
    duration: { quantity: { setting: 'time' }, basis: 'once' },
  });
  expect(validateTemplate(buildTemplate({ settings, activities: [buildActivity(), second] }))).toEqual([]);
});

it('suggests near names for the first twenty faults only', () => {
  const activities = Array.from({ length: 21 }, (_, index) => buildActivity({ id: `a${index}`, phase: 'starts' }));
  const found = validateTemplate(buildTemplate({ activities }));
  expect(found.map(({ params }) => params['nearest'])).toEqual([...Array.from({ length: 20 }, () => 'start'), null]);
});
