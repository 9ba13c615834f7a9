import { expect, it } from 'vitest';

import { coachingHoursReceived } from '../../../src/impact/catalogue/coachingHoursReceived';
import { computeIndicator } from '../../../src/impact/computeIndicator';
import { buildObservation } from '../buildObservation';

it('14 h for one enterprise and 12 h 30 in two times for another make 26 h 30, in minutes', () => {
  const { figure } = computeIndicator(coachingHoursReceived, [
    buildObservation('coaching-hours-received', 840),
    buildObservation('coaching-hours-received', 600, { enterprise: 'b', to: '2021-01-31' }),
    buildObservation('coaching-hours-received', 150, { enterprise: 'b' }),
  ]);
  expect(figure).toEqual({ kind: 'number', number: 26 * 60 + 30 });
  expect(coachingHoursReceived).toMatchObject({ scale: 60, resultType: 'output' });
});
