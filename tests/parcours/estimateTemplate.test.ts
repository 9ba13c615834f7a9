import { describe, expect, it } from 'vitest';

import { estimateTemplate } from '../../src/parcours/estimateTemplate';
import type { Activity } from '../../src/model/activity';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildActivity, buildTemplate } from './buildTemplate';

const withBasis = (basis: Activity['duration']['basis'], facilitators = 2) =>
  buildTemplate({
    activities: [
      buildActivity({ duration: { quantity: { minutes: 120 }, basis }, facilitators: [{ role: 'facilitator', number: facilitators }] }),
    ],
  });

describe('an estimate counts time three ways', () => {
  it.each([
    ['once', 120, 240, 600],
    ['per-group', 240, 480, 600],
    ['per-enterprise', 600, 1_200, 600],
  ] as const)('%s, for five enterprises in two groups with two facilitators', (basis, sessionMinutes, givenMinutes, receivedMinutes) => {
    const { total } = estimateTemplate(withBasis(basis), { enterprises: 5, groups: 2 });
    expect(total).toEqual({ sessionMinutes, givenMinutes, receivedMinutes, receivedMinutesPerEnterprise: 120 });
  });

  it('leaves out what is counted per person, and says so', () => {
    const { total, unknown } = estimateTemplate(withBasis('per-person'), { enterprises: 5 });
    expect(total.sessionMinutes).toBe(0);
    expect(unknown).toEqual(['workshop']);
  });

  it('leaves out what depends on a setting that does not exist', () => {
    const template = buildTemplate({ activities: [buildActivity({ duration: { quantity: { setting: 'none' }, basis: 'once' } })] });
    expect(estimateTemplate(template, { enterprises: 5 }).unknown).toEqual(['workshop']);
  });

  it('takes chosen settings', () => {
    const { total } = estimateTemplate(pilotTemplate, { enterprises: 1, settings: { 'ideation-time': 240 } });
    expect(total.sessionMinutes).toBe(22 * 60 + 60);
  });

  it('is 0 received when nobody follows, but a gathering still is at the timetable', () => {
    const { total } = estimateTemplate(withBasis('once'), { enterprises: 0 });
    expect(total).toEqual({ sessionMinutes: 120, givenMinutes: 240, receivedMinutes: 0, receivedMinutesPerEnterprise: 0 });
  });
});

it.each([
  [{ enterprises: -1 }, /enterprises.*-1/u],
  [{ enterprises: 1.5 }, /enterprises.*1\.5/u],
  [{ enterprises: 5, groups: 0 }, /groups.*0/u],
])('throws for %j', (options, message) => {
  expect(() => estimateTemplate(pilotTemplate, options)).toThrow(message);
});
