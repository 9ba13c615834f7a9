import { expect, it, test } from 'vitest';

import type { Member } from '../../../../src/model/cohort';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (changes: Partial<Member>) => {
  const cohorts = buildEdition().cohorts.map((cohort) => ({
    ...cohort,
    members: cohort.members.map((member, index) => (index === 1 ? { ...member, ...changes } : member)),
  }));
  return validateEdition(buildEdition({ cohorts })).filter(({ code }) => code === 'cohorts/rank-without-waiting');
};

it('warns of a rank that stayed when the enterprise was taken', () => {
  const found = inspect({ status: 'admitted', rank: 1 });
  expect(found).toEqual([
    {
      code: 'cohorts/rank-without-waiting',
      severity: 'warning',
      path: ['cohorts', 0, 'members', 1, 'rank'],
      params: { enterprise: 'b', rank: 1, enterpriseFr: 'B', enterpriseEn: 'B' },
      related: [['cohorts', 0, 'members', 1, 'status']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « B » n’est pas sur la liste d’attente, et y garde pourtant un rang (1). Retirer son rang, ou corriger son état.",
      "The enterprise "B" is not on the waiting list, and yet keeps a rank there (1). Remove its rank, or correct its status.",
    ]
  `);
});

test.each(['active', 'paused', 'withdrawn', 'completed'] as const)('warns of one on a member that is %s', (status) => {
  expect(inspect({ status, rank: 3 })).toHaveLength(1);
});

it('is silent for one that waits with its rank, and for one taken without', () => {
  expect(inspect({ status: 'waitlisted', rank: 1 })).toEqual([]);
  expect(inspect({ status: 'admitted' })).toEqual([]);
});
