import { expect, it } from 'vitest';
import { buildEnterprise, buildPlacement, buildProblem, buildSession, required, welcome } from '../buildProblem';
import { countBroken } from '../countBroken';

const withLimit = (limits: object, attendees = required('sabord')) =>
  buildProblem({
    enterprises: [buildEnterprise({ limits })],
    sessions: [buildSession({ attendees }), buildSession({ id: 'two', attendees })],
  });
const sameDay = [buildPlacement(), buildPlacement({ session: 'two', start: '14:00' })];

it('penalizes by 1 an enterprise that has more than its limit of the day, of the week or in all', () => {
  for (const limit of ['perDayMinutes', 'perWeekMinutes', 'totalMinutes']) {
    expect(countBroken(withLimit({ [limit]: 119 }), ...sameDay)).toEqual({ 'scheduling/enterprise-full': 1 });
  }
});

it('stays silent at the very limit, and where the enterprise is only welcome', () => {
  for (const limit of ['perDayMinutes', 'perWeekMinutes', 'totalMinutes']) {
    expect(countBroken(withLimit({ [limit]: 120 }), ...sameDay)).toEqual({});
    expect(countBroken(withLimit({ [limit]: 60 }, welcome('sabord')), ...sameDay)).toEqual({});
  }
});
