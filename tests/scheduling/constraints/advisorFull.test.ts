import { expect, it } from 'vitest';
import { anyone, buildPerson, buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const led = { advisors: [{ role: 'coach', advisor: 'marie' }] };
const withLimit = (limits: object) =>
  buildProblem({
    people: [buildPerson({ limits })],
    sessions: [buildSession({ roles: [anyone] }), buildSession({ id: 'two', roles: [anyone] })],
  });
const on = (date: string) => [buildPlacement(led), buildPlacement({ ...led, session: 'two', date, start: '14:00' })];

it('penalizes by 1 someone who leads longer than her limit of the day, of the week or in all', () => {
  for (const limit of ['perDayMinutes', 'perWeekMinutes', 'totalMinutes']) {
    expect(countBroken(withLimit({ [limit]: 119 }), ...on('2020-12-07'))).toEqual({ 'scheduling/advisor-full': 1 });
    expect(countBroken(withLimit({ [limit]: 120 }), ...on('2020-12-07'))).toEqual({});
  }
});

it('counts weeks from Monday to Sunday', () => {
  expect(countBroken(withLimit({ perWeekMinutes: 60 }), ...on('2020-12-13'))).toEqual({ 'scheduling/advisor-full': 1 });
  const twoWeeks = { ...withLimit({ perWeekMinutes: 60 }), to: '2020-12-14' };
  expect(countBroken(twoWeeks, ...on('2020-12-14'))).toEqual({});
});
