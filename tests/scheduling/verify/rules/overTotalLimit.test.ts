import { expect, it } from 'vitest';

import {
  anyone,
  buildEnterprise,
  buildPerson,
  buildPlacement,
  buildProblem,
  buildSession,
  render,
  required,
  welcome,
} from '../../buildProblem';
import { find, list } from '../find';

const sessions = [buildSession({ roles: [anyone] }), buildSession({ id: 'two', roles: [anyone] })];
const led = { advisors: [{ role: 'coach', advisor: 'marie' }] };
const problem = (limit: number) => buildProblem({ people: [buildPerson({ limits: { totalMinutes: limit } })], sessions });

it('reports someone who leads a minute more than the limit', () => {
  const found = find(problem(119), buildPlacement(led), buildPlacement({ ...led, session: 'two', date: '2020-12-13' }));
  expect(found).toEqual([
    {
      code: 'scheduling/over-total-limit',
      severity: 'error',
      path: ['placements', 1],
      params: { of: 'people', id: 'marie', period: '', minutes: 120, limitMinutes: 119 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« marie » a 2 h de séances en tout; la limite est de 1 h 59.",
      ""marie" has 2 h of sessions in all; the limit is 1 h 59 min.",
    ]
  `);
});

it('stays silent at the very limit', () => {
  expect(list(problem(120), buildPlacement(led), buildPlacement({ ...led, session: 'two', date: '2020-12-13' }))).toEqual([]);
});

it('counts an enterprise where it is required, and not where it is welcome', () => {
  const enterprises = [buildEnterprise({ limits: { totalMinutes: 59 } })];
  const attending = (attendees: ReturnType<typeof required>) => buildProblem({ enterprises, sessions: [buildSession({ attendees })] });
  expect(list(attending(required('sabord')), buildPlacement())).toEqual(['error scheduling/over-total-limit /placements/0']);
  expect(list(attending(welcome('sabord')), buildPlacement())).toEqual([]);
});
