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
const problem = (limit: number) => buildProblem({ people: [buildPerson({ limits: { perWeekMinutes: limit } })], sessions });

it('reports someone who leads a minute more than the limit', () => {
  const found = find(problem(119), buildPlacement(led), buildPlacement({ ...led, session: 'two', date: '2020-12-13' }));
  expect(found).toEqual([
    {
      code: 'scheduling/over-week-limit',
      severity: 'error',
      path: ['placements', 1],
      params: { of: 'people', id: 'marie', period: '2020-12-07', minutes: 120, limitMinutes: 119 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« marie » a 2 h de séances en une semaine (2020-12-07); la limite est de 1 h 59.",
      ""marie" has 2 h of sessions in a week (2020-12-07); the limit is 1 h 59 min.",
    ]
  `);
});

it('stays silent at the very limit, and in another week', () => {
  expect(list(problem(120), buildPlacement(led), buildPlacement({ ...led, session: 'two', date: '2020-12-13' }))).toEqual([]);
  expect(
    list({ ...problem(60), to: '2020-12-14' }, buildPlacement(led), buildPlacement({ ...led, session: 'two', date: '2020-12-14' })),
  ).toEqual([]);
});

it('counts an enterprise where it is required, and not where it is welcome', () => {
  const enterprises = [buildEnterprise({ limits: { perWeekMinutes: 59 } })];
  const attending = (attendees: ReturnType<typeof required>) => buildProblem({ enterprises, sessions: [buildSession({ attendees })] });
  expect(list(attending(required('sabord')), buildPlacement())).toEqual(['error scheduling/over-week-limit /placements/0']);
  expect(list(attending(welcome('sabord')), buildPlacement())).toEqual([]);
});
