import { expect, it } from 'vitest';
import type { Lag } from '../../../src/model/activity';
import { buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const afterOne = (lag?: Lag) =>
  buildProblem({ sessions: [buildSession(), buildSession({ id: 'two', after: [{ session: 'one', ...(lag && { lag }) }] })] });
const count = (lag: Lag | undefined, date: string, start: string) =>
  countBroken(afterOne(lag), buildPlacement(), buildPlacement({ session: 'two', date, start }));
const once = { 'scheduling/out-of-order': 1 };

it('penalizes by 1 a session that starts before the one that it follows has ended', () => {
  expect(count(undefined, '2020-12-07', '09:30')).toEqual(once);
  expect(count(undefined, '2020-12-07', '10:00')).toEqual({});
});

it('counts minutes from the end of one to the start of the other', () => {
  const lag = { minimumMinutes: 60, maximumMinutes: 120 };
  expect(count(lag, '2020-12-07', '10:30')).toEqual(once);
  expect(count(lag, '2020-12-07', '11:00')).toEqual({});
  expect(count(lag, '2020-12-07', '12:00')).toEqual({});
  expect(count(lag, '2020-12-07', '12:30')).toEqual(once);
});

it('counts days from date to date', () => {
  const lag = { minimumDays: 1, maximumDays: 2 };
  expect(count(lag, '2020-12-07', '17:00')).toEqual(once);
  expect(count(lag, '2020-12-08', '08:00')).toEqual({});
  expect(count(lag, '2020-12-09', '17:00')).toEqual({});
  expect(count(lag, '2020-12-10', '08:00')).toEqual(once);
});

it('says nothing while the session before has no place', () => {
  expect(countBroken(afterOne(), buildPlacement({ session: 'two', start: '08:00' }))).toEqual({});
});
