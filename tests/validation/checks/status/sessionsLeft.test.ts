import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples } from '../../samples';

it('refuses an edition that is done with sessions still to be held', () => {
  const found = validateEdition(samples['status/sessions-left']);
  expect(found).toMatchObject([
    {
      code: 'status/sessions-left',
      severity: 'error',
      path: ['status'],
      params: { status: 'done', sessions: 1 },
      related: [['sessions', 0, 'status']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’édition est terminée, et 1 séance est encore à tenir. Indiquer pour chacune si elle a été tenue ou annulée, ou remettre l’édition en cours.",
      "The edition is done, and 1 session is still to be held. Say of each whether it was held or cancelled, or put the edition back to running.",
    ]
  `);
});

it('is silent while it runs, and once each session was held or called off', () => {
  expect(validateEdition(buildEdition({ status: 'running' }))).toEqual([]);
  const reason = { statusReason: { fr: 'Tempête', en: 'Storm' } };
  const sessions = [buildSession({ status: 'held' }), buildSession({ id: 's2', status: 'cancelled', ...reason })];
  expect(validateEdition(buildEdition({ status: 'done', sessions }))).toEqual([]);
});

it('refuses one called off whose sessions are not', () => {
  const history = [{ status: 'cancelled', on: '2020-11-20', reason: { fr: 'Trop peu de demandes', en: 'Too few applications' } }] as const;
  const found = validateEdition(
    buildEdition({
      status: 'cancelled',
      history,
      sessions: [buildSession(), buildSession({ id: 's2', envelope: 'content', status: 'pending' })],
    }),
  );
  expect(found.map(({ code, params }) => [code, params['sessions']])).toEqual([['status/sessions-left', 2]]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’édition est annulée, et 2 séances sont encore à tenir. Annuler aussi les séances, avec la raison.",
      "The edition is cancelled, and 2 sessions are still to be held. Cancel the sessions too, with the reason.",
    ]
  `);
});
