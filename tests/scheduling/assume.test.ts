import { describe, expect, test } from 'vitest';

import { scheduleEdition } from '../../src/scheduling/scheduleEdition';
import { scheduleSessions } from '../../src/scheduling/scheduleSessions';
import { schedulingDefaults } from '../../src/scheduling/schedulingDefaults';
import { verifySchedule } from '../../src/scheduling/verify/verifySchedule';
import { buildSchedulingProblem } from '../../src/scheduling/buildSchedulingProblem';
import { buildEdition } from '../validation/buildEdition';

const edition = buildEdition();
const placed = (assume: Parameters<typeof scheduleEdition>[1]['assume']) =>
  scheduleEdition(edition, { maxSteps: 50, ...(assume === undefined ? {} : { assume }) }).outcome.schedule.placements.length;

describe('where nobody’s hours are known', () => {
  test('business hours are assumed, or those given', () => {
    expect(placed(undefined)).toBe(1);
    expect(placed([{ weekday: 'saturday', from: '18:00', to: '20:00' }])).toBe(1);
  });

  test('an empty list assumes nobody free: nothing is placed, and each session says why', () => {
    const { outcome, unplaced } = scheduleEdition(edition, { maxSteps: 50, assume: [] });
    expect(outcome.schedule.placements).toEqual([]);
    expect(unplaced).toHaveLength(1);
    expect(unplaced[0]?.reasons).not.toEqual([]);
  });

  test('a schedule at business hours is refused by the verifier when nobody was assumed free', () => {
    const { problem } = buildSchedulingProblem(edition);
    const { schedule } = scheduleSessions(problem, { maxSteps: 50 });
    expect(verifySchedule(problem, schedule).valid).toBe(true);
    const strict = buildSchedulingProblem(edition, { assume: [] }).problem;
    const codes = verifySchedule(strict, schedule).diagnostics.map(({ code }) => code);
    expect(codes).toContain('scheduling/outside-availability');
  });

  test('someone marked assumed for another reason, without hours, still has business hours', () => {
    const { problem } = buildSchedulingProblem(edition);
    const bare = {
      ...problem,
      people: problem.people.map(({ id, partner, expertise }) => ({
        id,
        ...(partner !== undefined && { partner }),
        ...(expertise !== undefined && { expertise }),
        assumed: true,
      })),
    };
    const { schedule } = scheduleSessions(bare, { maxSteps: 50 });
    expect(schedule.placements).toHaveLength(1);
    expect(verifySchedule(bare, schedule).valid).toBe(true);
  });

  test('hours of the usual defaults are Monday to Friday', () => {
    expect(schedulingDefaults.businessHours.map(({ weekday }) => weekday)).toEqual([
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
    ]);
  });
});
