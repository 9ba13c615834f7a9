import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { pilotTemplate } from '../../../../src/parcours/templates/pilot';
import type { Session } from '../../../../src/model/session';
import { render } from '../../render';
import { withCohort, withSession } from '../../samples';

const template = { ...pilotTemplate, version: '1.0.0' };
const [known] = template.activities.map(({ id }) => id);
const [phase] = template.phases.map(({ id }) => id);
const activity = known ?? '';
const judge = (changes: Partial<Session>) =>
  validateEdition(withSession({ activities: [{ activity, minutes: 60 }], ...changes }), { templates: [template] });

it('refuses an activity that the template does not have, with the nearest', () => {
  const found = judge({ activities: [{ activity: `${activity}s`, minutes: 60 }] });
  expect(found.map(({ code, path, params }) => [code, path, params['nearest']])).toEqual([
    ['references/unknown-template-part', ['sessions', 0, 'activities', 0, 'activity'], activity],
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le gabarit trajet-pilot 1.0.0 n’a aucune activité « ideations ». Écrire plutôt « ideation »?",
      "The template trajet-pilot 1.0.0 has no activity "ideations". Did you mean "ideation"?",
    ]
  `);
});

it('looks at the origin of a session and at the phase of a gate', () => {
  const origin = { template: template.id, version: template.version, activity: 'zzz', number: 1 };
  expect(judge({ origin }).map(({ path }) => path)).toEqual([['sessions', 0, 'origin', 'activity']]);
  const gate = (at: string) =>
    validateEdition(withCohort({ gates: [{ id: 'g1', title: { fr: 'Un', en: 'One' }, phase: at }] }, { sessions: [] }), {
      templates: [template],
    });
  expect(gate('zzz').map(({ path }) => path)).toEqual([['cohorts', 0, 'gates', 0, 'phase']]);
  expect(gate(phase ?? '')).toEqual([]);
});

it('is silent for what the template has, and without the template', () => {
  expect(judge({})).toEqual([]);
  expect(validateEdition(withSession({ activities: [{ activity: 'zzz', minutes: 60 }] }))).toEqual([]);
});
