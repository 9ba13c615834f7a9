import { expect, it } from 'vitest';

import { jobs } from '../../../src/impact/catalogue/jobs';
import { computeIndicator } from '../../../src/impact/computeIndicator';
import { buildObservation } from '../buildObservation';

const observations = [
  buildObservation('jobs', 4, { to: '2020-11-23', role: 'baseline' }),
  buildObservation('jobs', 5, { to: '2020-12-31' }),
  buildObservation('jobs', 6),
  buildObservation('jobs', 0, { enterprise: 'b' }),
];

it('six jobs in one enterprise, after five, and none in another make six', () => {
  const { figure, coverage, observations: used } = computeIndicator(jobs, observations);
  expect(figure).toEqual({ kind: 'number', number: 6 });
  expect(coverage).toMatchObject({ reported: 3, expected: 3 });
  expect(used).toEqual(['jobs-a-2021-03-26', 'jobs-b-2021-03-26']);
});

it('the state before is another figure', () => {
  expect(computeIndicator(jobs, observations, { role: 'baseline' }).figure).toEqual({ kind: 'number', number: 4 });
});
