import { expect, it } from 'vitest';
import { buildEnterprise, buildProblem, buildRoom, buildSession, render, required, welcome } from '../buildProblem';
import { solve } from './solve';

const morning = buildEnterprise({ id: 'cafe', availability: { weekly: [{ weekday: 'monday', from: '08:00', to: '10:00' }] } });

it('proves that a session longer than the time that two enterprises share has no place', () => {
  const asking = (sessionMinutes: number) =>
    solve(
      buildProblem({
        enterprises: [buildEnterprise(), morning],
        sessions: [buildSession({ sessionMinutes, attendees: required('sabord', 'cafe') })],
      }),
    );
  const { outcome, proofs } = asking(121);
  expect(outcome.status).toBe('infeasible');
  expect(proofs).toEqual([
    {
      code: 'scheduling/no-possible-time',
      severity: 'error',
      path: ['sessions', 0],
      params: { session: 'one', minutes: 121, reasonsFr: [], reasonsEn: [] },
    },
  ]);
  expect(render(proofs)).toMatchInlineSnapshot(`
    [
      "La séance « one » (121 min) n’a aucun moment possible : personnes, entreprises et salle ne sont jamais libres ensemble aussi longtemps, aux dates permises. Ajouter une plage à quelqu’un, raccourcir la séance ou élargir ses dates.",
      "Session "one" (121 min) has no possible time: people, enterprises and a room are never free together for so long, on the dates allowed. Add a window for someone, shorten the session or widen its dates.",
    ]
  `);
  expect(asking(120).outcome.schedule.placements).toMatchObject([{ date: '2020-12-07', start: '08:00' }]);
});

it('names the closures that fall in its dates', () => {
  const closures = [
    { from: '2020-12-14', to: '2020-12-14', reason: { fr: 'Ailleurs' } },
    { from: '2020-12-07', to: '2020-12-07', reason: { fr: 'Relâche', en: 'Break' } },
  ];
  const attending = buildSession({ attendees: required('cafe') });
  const { outcome, proofs } = solve(buildProblem({ closures, enterprises: [morning], sessions: [attending] }));
  expect(proofs.map(({ params }) => params)).toEqual([{ session: 'one', minutes: 60, reasonsFr: ['Relâche'], reasonsEn: ['Break'] }]);
  expect(render(proofs)).toMatchInlineSnapshot(`
    [
      "La séance « one » (60 min) n’a aucun moment possible : personnes, entreprises et salle ne sont jamais libres ensemble aussi longtemps, aux dates permises, hors des fermetures (Relâche). Ajouter une plage à quelqu’un, raccourcir la séance, élargir ses dates ou rouvrir un jour fermé.",
      "Session "one" (60 min) has no possible time: people, enterprises and a room are never free together for so long, on the dates allowed, outside closures (Break). Add a window for someone, shorten the session, widen its dates or open a closed day.",
    ]
  `);
  expect(outcome.unplaced[0]?.reasons.map(({ code, params }) => [code, params['refused'], params['examined']])).toEqual([
    ['scheduling/enterprise-away', 288, 288],
    ['scheduling/day-closed', 48, 336],
  ]);
});

it('says what refuses each time of the horizon', () => {
  const { outcome } = solve(
    buildProblem({ enterprises: [morning], sessions: [buildSession({ sessionMinutes: 180, attendees: required('cafe') })] }),
  );
  const [reason] = outcome.unplaced[0]?.reasons ?? [];
  expect(reason).toMatchObject({ code: 'scheduling/enterprise-away', path: ['sessions', 0] });
  expect(reason?.params['refused']).toBe(336);
});

it('proves it for a room that no session fits in, a quorum that never meets, and a pin at a time that does not exist', () => {
  const seated = buildSession({ needsRoom: true, attendees: required('sabord') });
  expect(solve(buildProblem({ rooms: [buildRoom({ capacity: 0 })], sessions: [seated] })).outcome.status).toBe('infeasible');
  const { outcome: homeless } = solve(buildProblem({ rooms: [], sessions: [seated] }));
  expect(homeless.unplaced[0]?.reasons.map(({ code }) => code)).toEqual(['scheduling/no-room', 'scheduling/enterprise-away']);
  const quorum = buildSession({ attendees: welcome('sabord', 'cafe'), quorum: 2, notBefore: '2020-12-08' });
  expect(solve(buildProblem({ enterprises: [buildEnterprise(), morning], sessions: [quorum] })).outcome.status).toBe('infeasible');
  const skipped = buildSession({ pinned: { date: '2021-03-14', start: '02:30' } });
  const { outcome } = solve(buildProblem({ from: '2021-03-14', to: '2021-03-14', sessions: [skipped] }));
  expect(outcome.status).toBe('infeasible');
  expect(outcome.unplaced[0]?.reasons.map(({ code }) => code)).toEqual(['scheduling/no-possible-time']);
});
