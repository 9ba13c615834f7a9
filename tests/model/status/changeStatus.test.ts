import { describe, expect, it } from 'vitest';

import { renderDiagnostics } from '../../../src/diagnostics/renderDiagnostics';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic';
import type { Member } from '../../../src/model/cohort';
import { safeParseEdition } from '../../../src/model/edition';
import { changeStatus } from '../../../src/model/status/changeStatus';
import { findStatus } from '../../../src/model/status/findStatus';
import { listTransitions } from '../../../src/model/status/listTransitions';
import { statusDiagnostics } from '../../../src/model/status/statusDiagnostics';
import { validateTransition } from '../../../src/model/status/validateTransition';
import { buildAid, buildApplication, buildCohort, buildEdition, buildSession } from '../builders';
import { deepFreeze } from '../corrupt';

const render = (diagnostics: readonly Diagnostic[]) =>
  (['fr', 'en'] as const).flatMap((locale) =>
    renderDiagnostics(diagnostics, { locale, definitions: statusDiagnostics }).map(({ message, hint = '' }) => `${message} ${hint}`.trim()),
  );

const reason = { fr: 'La direction a changé.' };

function demand<Data>(result: { readonly success: true; readonly data: Data } | { readonly success: false }): Data {
  if (!result.success) throw new Error('the change was refused');
  return result.data;
}

describe('a member of a cohort', () => {
  const member: Member = { enterprise: 'sabord', status: 'admitted', history: [{ status: 'admitted', on: '2020-11-02' }] };

  it('leaves its rank with the waiting list, and the record given keeps it', () => {
    const waiting = deepFreeze({ enterprise: 'sabord', status: 'waitlisted', rank: 1 } satisfies Member);
    const admitted = demand(changeStatus('member', waiting, { to: 'admitted', on: '2020-11-20' }));
    expect(admitted).toEqual({
      enterprise: 'sabord',
      status: 'admitted',
      history: [{ status: 'admitted', from: 'waitlisted', on: '2020-11-20' }],
    });
    expect('rank' in demand(changeStatus('member', waiting, { to: 'withdrawn', on: '2020-11-20', reason }))).toBe(false);
    const applied: Pick<Member, 'rank'> & Partial<Member> = { enterprise: 'sabord', rank: 2 };
    expect(demand(changeStatus('member', applied, { to: 'waitlisted', on: '2020-11-20' })).rank).toBe(2);
  });

  it('pauses and returns, then completes: each step is kept with its date', () => {
    const active = demand(changeStatus('member', member, { to: 'active', on: '2020-11-23' }));
    const paused = demand(changeStatus('member', active, { to: 'paused', on: '2021-01-04', reason, by: 'Ann' }));
    const back = demand(changeStatus('member', paused, { to: 'active', on: '2021-02-01' }));
    const done = demand(changeStatus('member', back, { to: 'completed', on: '2021-03-26' }));
    expect(done).toEqual({
      enterprise: 'sabord',
      status: 'completed',
      history: [
        { status: 'admitted', on: '2020-11-02' },
        { status: 'active', on: '2020-11-23' },
        { status: 'paused', on: '2021-01-04', reason, by: 'Ann' },
        { status: 'active', on: '2021-02-01' },
        { status: 'completed', on: '2021-03-26' },
      ],
    });
    expect(['2021-01-03', '2021-01-04', '2021-01-31', '2021-02-01'].map((asOf) => findStatus(done, { asOf }))).toEqual([
      'active',
      'paused',
      'paused',
      'active',
    ]);
  });

  it('is left as it was, whatever is asked', () => {
    const frozen = deepFreeze({ ...member });
    changeStatus('member', frozen, { to: 'active', on: '2020-11-23' });
    changeStatus('member', frozen, { to: 'completed', on: '2020-11-23' });
    expect(frozen).toEqual(member);
  });

  it('is told in both languages which steps are allowed', () => {
    const { diagnostics } = changeStatus('member', member, { to: 'completed', on: '2021-03-26' });
    expect(diagnostics).toEqual([
      {
        code: 'status/forbidden-transition',
        severity: 'error',
        path: ['status'],
        params: { kind: 'member', from: 'admitted', to: 'completed', allowed: ['active', 'withdrawn'] },
      },
    ]);
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "Une entreprise de la cohorte ne passe pas de l’état « Admise » à l’état « Parcours terminé ». Choisir « Active » ou « Retirée ».",
        "A member of a cohort does not go from "Admitted" to "Completed". Choose "Active" or "Withdrawn".",
      ]
    `);
  });
});

it('F16: no refusal, no withdrawal and no cancellation is without its motive', () => {
  const aid = buildAid({ status: 'requested' });
  const refused = changeStatus('aid', aid, { to: 'refused', on: '2021-01-15' });
  expect(refused.diagnostics.map(({ code, path }) => [code, path])).toEqual([['status/missing-reason', ['reason']]]);
  expect(render(refused.diagnostics)).toMatchInlineSnapshot(`
    [
      "Aucun motif n’est donné pour l’état « Refusée ». Dire pourquoi en une phrase.",
      "No reason is given for the status "Refused". Say why in a sentence.",
    ]
  `);
  for (const blank of [{ fr: '  ' }, { en: '\u00a0' }]) {
    expect(changeStatus('aid', aid, { to: 'refused', on: '2021-01-15', reason: blank }).success).toBe(false);
  }
  expect(changeStatus('aid', aid, { to: 'refused', on: '2021-01-15', reason: { en: 'Too late.' } }).success).toBe(true);
  const application = buildApplication({ status: 'eligible' });
  expect(changeStatus('application', application, { to: 'declined', on: '2021-01-15' }).success).toBe(false);
  expect(changeStatus('application', application, { to: 'admitted', on: '2021-01-15' }).success).toBe(true);
  expect(validateTransition('session', { from: 'planned', to: 'cancelled' })).toHaveLength(1);
  expect(validateTransition('edition', { from: 'open', to: 'cancelled', reason })).toEqual([]);
});

describe('an edition', () => {
  it('that was planned may be only envisaged again, as Trajet’s second parcours was', () => {
    const edition = buildEdition({ status: 'planned', history: [{ status: 'planned', on: '2020-07-14' }] });
    const slipped = demand(changeStatus('edition', edition, { to: 'envisaged', on: '2020-11-18', reason: { fr: 'Reporté à 2021.' } }));
    expect(slipped.status).toBe('envisaged');
    expect(findStatus(slipped, { asOf: '2020-11-17' })).toBe('planned');
    expect(safeParseEdition(slipped)).toEqual({ success: true, data: slipped, diagnostics: [] });
  });

  it('that was cancelled stays so: the message says that it is final', () => {
    expect(render(validateTransition('edition', { from: 'cancelled', to: 'open' }))).toMatchInlineSnapshot(`
      [
        "Une édition ne passe pas de l’état « Annulée » à l’état « Ouverte ». C’est un état final : si c’était une erreur, corriger l’historique.",
        "An edition does not go from "Cancelled" to "Open". That status is final: if it was a mistake, correct the history.",
      ]
    `);
  });

  it('begins as an idea or as a plan', () => {
    expect(validateTransition('edition', { to: 'envisaged' })).toEqual([]);
    expect(render(validateTransition('edition', { to: 'running' }))).toMatchInlineSnapshot(`
      [
        "Une édition ne commence pas dans l’état « En cours ». Choisir « Envisagée » ou « Planifiée ».",
        "An edition does not begin as "Running". Choose "Envisaged" or "Planned".",
      ]
    `);
  });
});

describe('a step', () => {
  it('may fall on the day of the one before, not the day before', () => {
    const since = '2021-01-15';
    expect(validateTransition('member', { from: 'active', to: 'paused', on: '2021-01-15' }, { since })).toEqual([]);
    expect(validateTransition('member', { from: 'active', to: 'paused', on: '2021-01-16' }, { since })).toEqual([]);
    const found = validateTransition('member', { from: 'active', to: 'paused', on: '2021-01-14' }, { since });
    expect(found.map(({ code, path }) => [code, path])).toEqual([['status/reversed-history', ['on']]]);
    expect(render(found)).toMatchInlineSnapshot(`
      [
        "Ce changement est daté du 14 janvier 2021, avant celui qu’il suit (15 janvier 2021). Corriger l’une des deux dates.",
        "This change is dated January 14, 2021, before the one it follows (January 15, 2021). Correct one of the two dates.",
      ]
    `);
  });

  it('says which status it left, where nothing was written before', () => {
    const member: Member = { enterprise: 'sabord', status: 'active' };
    expect(demand(changeStatus('member', member, { to: 'paused', on: '2021-01-15' })).history).toEqual([
      { status: 'paused', from: 'active', on: '2021-01-15' },
    ]);
    expect(demand(changeStatus('application', buildApplication(), { to: 'submitted', on: '2021-01-15' })).history).toEqual([
      { status: 'submitted', on: '2021-01-15' },
    ]);
  });

  it('of a session replaces the reason of the status it leaves', () => {
    const pending = buildSession({ status: 'pending', statusReason: { fr: 'On attend une réponse.' } });
    const planned = demand(changeStatus('session', pending, { to: 'planned', on: '2021-01-15' }));
    expect('statusReason' in planned).toBe(false);
    const cancelled = demand(changeStatus('session', planned, { to: 'cancelled', on: '2021-01-20', reason: { fr: 'Tempête.' } }));
    expect(cancelled.statusReason).toEqual({ fr: 'Tempête.' });
    expect(pending.statusReason).toEqual({ fr: 'On attend une réponse.' });
  });

  it('to or from a status that does not exist is answered, not thrown', () => {
    for (const odd of ['__proto__', 'constructor', '', 'gelée']) {
      expect(validateTransition('member', { from: 'active', to: odd }).map(({ code }) => code)).toEqual(['status/forbidden-transition']);
      expect(validateTransition('member', { from: odd, to: 'active' }).map(({ params }) => params['allowed'])).toEqual([[]]);
    }
  });

  it('of a noun that has no lifecycle, or on a day that does not exist, is misuse', () => {
    // @ts-expect-error a room has no status
    expect(() => validateTransition('room', { from: 'a', to: 'b' })).toThrow(
      new RangeError('validateTransition: no lifecycle is called "room"'),
    );
    // @ts-expect-error not a status of aids
    expect(() => listTransitions('aid', 'lost')).toThrow(new RangeError('listTransitions: "lost" is not a status of aid'));
    // @ts-expect-error not a status of aids, though every object has it
    expect(() => listTransitions('aid', 'constructor')).toThrow(RangeError);
    expect(() => changeStatus('aid', buildAid(), { to: 'confirmed', on: '2021-02-29' })).toThrow(RangeError);
    expect(() => findStatus(buildAid(), { asOf: '2021-02-29' })).toThrow(RangeError);
  });
});

it('a history is read with its document, and a status that does not exist is refused at its path', () => {
  const history = [
    { status: 'admitted', on: '2020-11-02' },
    { status: 'gone', on: '2020-11-23' },
  ];
  const read = safeParseEdition(
    buildEdition({ cohorts: [buildCohort({ members: [{ enterprise: 'sabord', status: 'admitted', history } as unknown as Member] })] }),
  );
  expect(read.diagnostics.map(({ path }) => path.join('.'))).toEqual(['cohorts.0.members.0.history.1.status']);
});

it('says that a status is already the one asked, and that there is nothing to change', () => {
  const said = (from: string) => render(validateTransition('session', { from, to: from, reason }));
  expect(said('planned')).toEqual([
    'L’état est déjà «\u00a0Prévue\u00a0». Il n’y a rien à changer.',
    'The status is already "Planned". There is nothing to change.',
  ]);
  expect(said('cancelled')[1]).toBe('The status is already "Cancelled". There is nothing to change.');
});
