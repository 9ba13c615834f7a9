import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

const members = (total: number | undefined, ...categories: readonly number[]) =>
  read({
    ...(total === undefined ? {} : { members: total }),
    membersByCategory: categories.map((number, index) => ({ category: ['user', 'worker', 'support'][index], members: number })),
  });

it('warns of categories that do not add up to the members, and the enterprise is read', () => {
  const { success, diagnostics } = members(1_200, 1_000, 190, 9);
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: 'enterprise/members-differ',
      severity: 'warning',
      path: ['members'],
      params: { members: 1_200, sum: 1_199 },
      related: [['membersByCategory']],
    },
  ]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toEqual([
    'Le nombre de membres (1\u00a0200) n’est pas la somme des catégories (1\u00a0199). Vérifier auprès de l’entreprise, ou omettre celui des deux qui n’est pas sûr.',
    'The number of members (1,200) is not the sum of the categories (1,199). Ask the enterprise, or leave out the one that is not certain.',
  ]);
});

it('is silent when they add up, and when one of the two is not known', () => {
  expect(members(1_200, 1_000, 190, 10).diagnostics).toEqual([]);
  expect(members(0, 0, 0).diagnostics).toEqual([]);
  expect(members(undefined, 3, 4).diagnostics).toEqual([]);
  expect(read({ members: 7 }).diagnostics).toEqual([]);
  expect(members(1_200, 1_000, 190, 11).diagnostics.map(({ params }) => params['sum'])).toEqual([1_201]);
});
