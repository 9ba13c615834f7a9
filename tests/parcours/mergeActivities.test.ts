import { describe, expect, it } from 'vitest';

import { mergeActivities } from '../../src/parcours/mergeActivities';
import { buildActivity, buildTemplate } from './buildTemplate';

const [first, second] = [buildActivity({ id: 'first' }), buildActivity({ id: 'second', after: [{ activity: 'first' }] })];
const template = buildTemplate({ activities: [first, second], removedIds: ['old'] });

describe('activities put in a template', () => {
  it('replace those of the same id where they stand, and come last when they are new', () => {
    const [changed, added] = [{ ...second, sessions: 2 }, buildActivity({ id: 'third' })];
    const merged = mergeActivities(template, [added, changed]);
    expect(merged).toEqual({
      template: { ...template, activities: [first, changed, added] },
      added: ['third'],
      changed: ['second'],
      diagnostics: [],
    });
    expect(template.activities).toEqual([first, second]);
  });

  it('leave the very same template when they say nothing new', () => {
    expect(mergeActivities(template, []).template).toBe(template);
    expect(mergeActivities(template, [JSON.parse(JSON.stringify(second)) as typeof second]).template).toBe(template);
  });

  it('bring what they make wrong, and not what was wrong before', () => {
    const unsound = { ...template, totals: [{ hourKind: 'evaluation', minutes: 1, basis: 'per-group' }] } as const;
    const merged = mergeActivities(unsound, [
      { ...first, after: [{ activity: 'second' }] },
      buildActivity({ id: 'old', duration: { quantity: { minutes: 0 }, basis: 'per-group' } }),
    ]);
    expect(merged.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['parcours/removed-id-reused', ['activities', 2, 'id']],
      ['parcours/order-cycle', ['activities', 0, 'after']],
    ]);
  });

  it('count once under one id, the last time', () => {
    const [one, two] = [2, 3].map((sessions) => buildActivity({ id: 'third', sessions }));
    expect(
      mergeActivities(
        template,
        [one, two].flatMap((each) => each ?? []),
      ).template.activities.at(-1),
    ).toEqual(two);
  });
});
