import { expect, it } from 'vitest';

import type { Cohort } from '../../../../src/model/cohort';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const cohortWith = (changes: Partial<Cohort>) =>
  buildEdition({ cohorts: buildEdition().cohorts.map((cohort) => ({ ...cohort, ...changes })) });

const inspect = (from: string) =>
  validateEdition(
    cohortWith({
      entry: 'rolling',
      lastEntryOn: '2021-02-01',
      members: [
        { enterprise: 'a', status: 'admitted', from },
        { enterprise: 'b', status: 'active' },
      ],
    }),
  );

it('T19: warns that an enterprise begins after the last day of entry', () => {
  const found = inspect('2021-02-02');
  expect(found).toEqual([
    {
      code: 'cohorts/entry-after-last',
      severity: 'warning',
      path: ['cohorts', 0, 'members', 0, 'from'],
      params: { enterprise: 'a', from: '2021-02-02', lastEntryOn: '2021-02-01', enterpriseFr: 'A', enterpriseEn: 'A' },
      related: [['cohorts', 0, 'lastEntryOn']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « A » commence le 2 février 2021, après le dernier jour d’entrée (1er février 2021). L’inscrire à une autre cohorte, ou reporter le dernier jour d’entrée.",
      "The enterprise "A" begins on February 2, 2021, after the last day of entry (February 1, 2021). Enrol it in another cohort, or move the last day of entry.",
    ]
  `);
});

it('accepts one that begins that very day, or before', () => {
  expect(inspect('2021-02-01')).toEqual([]);
  expect(inspect('2021-01-31')).toEqual([]);
});
