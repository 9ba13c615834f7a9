import { expect, it } from 'vitest';
import { anyone, buildProblem, buildSession, render } from '../buildProblem';
import { solve } from './solve';

const dated = buildSession({ roles: [anyone], notBefore: '2020-12-08', notAfter: '2020-12-10' });
const close = (from: string, to: string) =>
  solve(buildProblem({ closures: [{ from, to, reason: { fr: 'Relâche', en: 'Break' } }], sessions: [dated] }));

it('names the closures that take every day of a session, in the proof and in the reasons', () => {
  const { outcome, proofs } = close('2020-12-08', '2020-12-10');
  expect(outcome.status).toBe('infeasible');
  expect(proofs).toEqual([
    {
      code: 'scheduling/all-days-closed',
      severity: 'error',
      path: ['sessions', 0],
      params: { session: 'one', from: '2020-12-08', to: '2020-12-10', reasonsFr: ['Relâche'], reasonsEn: ['Break'] },
    },
  ]);
  const [, reason] = outcome.unplaced[0]?.reasons ?? [];
  expect(outcome.unplaced[0]?.reasons.map(({ code }) => code)).toEqual(['scheduling/all-days-closed', 'scheduling/day-closed']);
  expect(reason?.params).toEqual({ refused: 144, examined: 144, reasonsFr: ['Relâche'], reasonsEn: ['Break'] });
  expect(render(outcome.unplaced[0]?.reasons ?? [])).toMatchInlineSnapshot(`
    [
      "La séance « one » n’a aucun jour ouvert : tout est fermé du 8 au 10 décembre 2020 (Relâche). Rouvrir des jours, ou élargir les dates de la séance ou de sa cohorte.",
      "Jour de fermeture (Relâche) : 144 possibilités écartées sur 144.",
      "Session "one" has no open day: all is closed, December 8 to 10, 2020 (Break). Open some of these days, or widen the dates of the session or of its cohort.",
      "A day of closure (Break): 144 of 144 possibilities ruled out.",
    ]
  `);
});

it('stays silent where a day is left, the first or the last', () => {
  expect(close('2020-12-09', '2020-12-10').proofs).toEqual([]);
  expect(close('2020-12-08', '2020-12-09').proofs).toEqual([]);
});

it('says nothing of closures where the dates are out of the horizon', () => {
  const late = buildSession({ notBefore: '2021-01-05', notAfter: '2021-01-06' });
  const closures = [{ from: '2021-01-05', to: '2021-01-06', reason: { fr: 'Relâche' } }];
  const { outcome, proofs } = solve(buildProblem({ closures, sessions: [late] }));
  expect(proofs.map(({ code }) => code)).toEqual(['scheduling/no-possible-time']);
  expect(outcome.unplaced[0]?.reasons.map(({ code }) => code)).toEqual(['scheduling/outside-dates']);
});
