import { expect, it } from 'vitest';

import { orderActivities } from '../../src/parcours/orderActivities';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildActivity, buildTemplate } from './buildTemplate';

const listIds = (template: Parameters<typeof orderActivities>[0]) => orderActivities(template).map(({ id }) => id);

it('the pilot reads from ideation to marketing', () => {
  const shuffled = { ...pilotTemplate, activities: [...pilotTemplate.activities].reverse() };
  expect(listIds(shuffled)).toEqual([
    'ideation',
    'training',
    'business-model-coaching',
    'codevelopment',
    'finance-coaching',
    'marketing-coaching',
  ]);
});

it('goes by phase, rank, then id; an activity of an unknown phase comes last', () => {
  const phases = [2, 1].map((rank) => ({ id: `p${rank}`, title: { fr: 'Phase', en: 'Phase' }, rank }));
  const activities = [
    buildActivity({ id: 'e', phase: 'unknown', rank: 0 }),
    buildActivity({ id: 'd', phase: 'p2', rank: 0 }),
    buildActivity({ id: 'c', phase: 'p1', rank: 2 }),
    buildActivity({ id: 'b', phase: 'p1', rank: 1 }),
    buildActivity({ id: 'a', phase: 'p1', rank: 1 }),
  ];
  expect(listIds(buildTemplate({ phases, activities }))).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('puts what must come first before what follows, whatever the ranks', () => {
  const activities = [
    buildActivity({ id: 'late', rank: 1, after: [{ activity: 'second' }, { activity: 'third' }, { activity: 'unknown' }] }),
    buildActivity({ id: 'third', rank: 2 }),
    buildActivity({ id: 'second', rank: 3 }),
  ];
  expect(listIds(buildTemplate({ activities }))).toEqual(['second', 'third', 'late']);
});

it('loses no activity of a circle', () => {
  const activities = [buildActivity({ id: 'a', after: [{ activity: 'b' }] }), buildActivity({ id: 'b', after: [{ activity: 'a' }] })];
  expect(listIds(buildTemplate({ activities })).sort()).toEqual(['a', 'b']);
});
