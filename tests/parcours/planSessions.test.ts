import { describe, expect, it } from 'vitest';

import { computeTotals } from '../../src/hours/computeTotals';
import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import { planSessions } from '../../src/parcours/planSessions';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildCohort } from './buildCohort';

const hours = (minutes: number) => minutes / 60;

describe('the pilot planned for five enterprises', () => {
  const { sessions, diagnostics } = planSessions(pilotTemplate, buildCohort());

  it('takes 78 h at the timetable, 78 h given and 110 h received', () => {
    const { total } = computeTotals(sessions);
    expect(hours(total.sessionMinutes)).toBe(78);
    expect(hours(total.givenMinutes)).toBe(78);
    expect(hours(total.receivedMinutes)).toBe(110);
    expect(diagnostics).toEqual([]);
  });

  it('gives 22 h to each enterprise', () => {
    const received = computeReceivedMinutes(sessions).map(({ receivedMinutes }) => hours(receivedMinutes));
    expect(received).toEqual([22, 22, 22, 22, 22]);
  });
});
