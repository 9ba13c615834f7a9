import { expect, it } from 'vitest';

import type { Cohort, Member } from '../../../../src/model/cohort';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const cohortWith = (changes: Partial<Cohort>) =>
  buildEdition({ cohorts: buildEdition().cohorts.map((cohort) => ({ ...cohort, ...changes })) });

const inspect = (...ranks: readonly (number | undefined)[]) => {
  const enterprises = [...buildEdition().enterprises, ...ranks.map((_, index) => ({ id: `w${index}`, name: `W${index}` }))];
  const waiting: Member[] = ranks.map((rank, index) => ({
    enterprise: `w${index}`,
    status: 'waitlisted',
    ...(rank !== undefined && { rank }),
  }));
  const edition = cohortWith({ members: [...(buildEdition().cohorts[0]?.members ?? []), ...waiting] });
  return validateEdition({ ...edition, enterprises });
};

it('F6: warns when two enterprises have the same rank on the waiting list', () => {
  const found = inspect(1, 2, 1);
  expect(found).toEqual([
    {
      code: 'cohorts/waiting-rank',
      severity: 'warning',
      path: ['cohorts', 0, 'members', 4, 'rank'],
      params: { enterprise: 'w2', rank: 1, other: 'w0', enterpriseFr: 'W2', enterpriseEn: 'W2', otherFr: 'W0', otherEn: 'W0' },
      related: [['cohorts', 0, 'members', 2, 'rank']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les entreprises « W0 » et « W2 » ont le même rang (1) sur la liste d’attente. Donner à chacune un rang à elle : 1 est appelée d’abord.",
      "The enterprises "W0" and "W2" have the same rank (1) on the waiting list. Give each a rank of its own: 1 is called first.",
    ]
  `);
});

it('warns when one of several has no rank', () => {
  const found = inspect(1, undefined);
  expect(found.map(({ path }) => path)).toEqual([['cohorts', 0, 'members', 3]]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « W1 » attend avec d’autres, et son rang n’est pas dit. Donner à chacune un rang à elle : 1 est appelée d’abord.",
      "The enterprise "W1" waits with others, and its rank is not stated. Give each a rank of its own: 1 is called first.",
    ]
  `);
});

it('is silent when each has its own, and for one that waits alone', () => {
  expect(inspect(2, 1)).toEqual([]);
  expect(inspect(undefined)).toEqual([]);
});
