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
      const unknown = (path: string) => [
        { code: 'status/unknown-status', path: [path], params: { kind: 'member', received: odd, nearest: null } },
      ];
      expect(validateTransition('member', { from: 'active', to: odd })).toMatchObject(unknown('status'));
      expect(validateTransition('member', { from: odd, to: 'active' })).toMatchObject(unknown('from'));
    }
    const { known } = validateTransition('member', { from: 'active', to: 'x'.repeat(1_000_000) })[0]?.params ?? {};
    expect(known).toEqual(['admitted', 'waitlisted', 'active', 'paused', 'withdrawn', 'completed']);
  });

  it('to a status named in French or in English, or misspelt, is told which code is meant', () => {
    const meant = (to: string) => validateTransition('member', { from: 'active', to }).map(({ params }) => params['nearest']);
    for (const typed of ['retiré', 'Retirée', 'withdrwan', 'WITHDRAWN']) expect(meant(typed), typed).toEqual(['withdrawn']);
    const found = validateTransition('member', { from: 'active', to: 'retiré' });
    expect(render(found)).toEqual([
      '«\u00a0retiré\u00a0» n’est pas un état que peut prendre une entreprise de la cohorte. Écrire plutôt «\u00a0withdrawn\u00a0»?',
      '"retiré" is not a status of a member of a cohort. Did you mean "withdrawn"?',
    ]);
    expect(render(validateTransition('aid', { to: 'zzz' }))).toEqual([
      '«\u00a0zzz\u00a0» n’est pas un état que peut prendre une aide. Choisir parmi\u00a0: requested, confirmed, paid, refused.',
      '"zzz" is not a status of an aid. Choose among: requested, confirmed, paid, refused.',
    ]);
    const member: Member = { enterprise: 'sabord', status: 'active' };
    // @ts-expect-error a label is no code
    expect(changeStatus('member', member, { to: 'retirée', on: '2021-01-15' }).diagnostics).toMatchObject([
      { code: 'status/unknown-status', path: ['status'], params: { nearest: 'withdrawn' } },
    ]);
  });

  it('that is not allowed is not asked its reason; one that is allowed is', () => {
    const codes = (from: string | undefined, to: string) => validateTransition('application', { from, to }).map(({ code }) => code);
    expect(codes('admitted', 'declined')).toEqual(['status/forbidden-transition']);
    expect(codes('eligible', 'declined')).toEqual(['status/missing-reason']);
    expect(codes(undefined, 'declined')).toEqual(['status/forbidden-transition', 'status/missing-reason']);
  });

  it('on a day that does not exist is answered, not thrown: a date comes from a form', () => {
    const aid = buildAid({ status: 'requested' });
    for (const on of ['2021-02-29', '2021-13-01', '15 janvier 2021', '', '2021-1-5']) {
      const malformed = [{ code: 'date/malformed', severity: 'error', path: ['on'], params: { received: on } }];
      expect(changeStatus('aid', aid, { to: 'confirmed', on })).toEqual({ success: false, diagnostics: malformed });
      expect(validateTransition('aid', { from: 'requested', to: 'confirmed', on }, { since: '2021-01-01' })).toEqual(malformed);
    }
    expect(changeStatus('aid', aid, { to: 'confirmed', on: '2021-02-28' }).success).toBe(true);
    // @ts-expect-error the day is missing
    expect(() => changeStatus('aid', aid, { to: 'confirmed' })).toThrow(new TypeError('changeStatus: options lack on'));
    // @ts-expect-error a number is no date
    expect(changeStatus('aid', aid, { to: 'confirmed', on: 20210115 }).success).toBe(false);
  });

  it('of a noun that has no lifecycle is misuse, told by the function that was called, with the nearest noun', () => {
    const kinds = 'Known: edition, application, member, session, aid, agreement';
    // @ts-expect-error a room has no status
    expect(() => validateTransition('room', { from: 'a', to: 'b' })).toThrow(
      new RangeError('validateTransition: no lifecycle is called "room"; known: edition, application, member, session, aid, agreement'),
    );
    // @ts-expect-error the name is in English
    expect(() => changeStatus('membre', { status: 'active' }, { to: 'paused', on: '2021-01-15' })).toThrow(
      new RangeError(`changeStatus: no lifecycle is called "membre"; did you mean "member"? ${kinds}`),
    );
    // @ts-expect-error the name is in French
    expect(() => listTransitions('séssion', 'planned')).toThrow(
      new RangeError(`listTransitions: no lifecycle is called "séssion"; did you mean "session"? ${kinds}`),
    );
    // @ts-expect-error not a status of aids
    expect(() => listTransitions('aid', 'payd')).toThrow(
      new RangeError('listTransitions: "payd" is not a status of aid; did you mean "paid"? Known: requested, confirmed, paid, refused'),
    );
    // @ts-expect-error not a status of aids, though every object has it
    expect(() => listTransitions('aid', 'constructor')).toThrow(RangeError);
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
