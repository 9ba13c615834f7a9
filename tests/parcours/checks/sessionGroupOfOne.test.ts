import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const inspect = (...groups: readonly (string | undefined)[]) =>
  validateTemplate(
    buildTemplate({
      activities: groups.map((sessionGroup, index) =>
        buildActivity({ id: `a${index}`, ...(sessionGroup !== undefined && { sessionGroup }) }),
      ),
    }),
  );

it('warns of an activity that shares its sessions with nobody, and suggests the group that is near', () => {
  const found = inspect('morning', 'morning', 'mornin', undefined);
  expect(found).toEqual([
    {
      code: 'parcours/session-group-of-one',
      severity: 'warning',
      path: ['activities', 2, 'sessionGroup'],
      params: { activity: 'a2', titleFr: 'Atelier', titleEn: 'Workshop', group: 'mornin', nearest: 'morning' },
    },
  ]);
  expect(render([...found, ...inspect('alone')])).toMatchInlineSnapshot(`
    [
      "L’activité « Atelier » est seule dans le groupe de séances « mornin ». Écrire plutôt « morning »?",
      "L’activité « Atelier » est seule dans le groupe de séances « alone ». Y mettre une autre activité, ou retirer ce groupe.",
      "The activity "Workshop" is alone in the session group "mornin". Did you mean "morning"?",
      "The activity "Workshop" is alone in the session group "alone". Put another activity in it, or remove this group.",
    ]
  `);
});

it('is silent when two share, and when none does', () => {
  expect([...inspect('morning', 'morning'), ...inspect(undefined)]).toEqual([]);
});
