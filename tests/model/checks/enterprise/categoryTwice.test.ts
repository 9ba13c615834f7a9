import { expect, it } from 'vitest';

import { buildEnterprise } from '../../../../src/model/builders/buildEnterprise';
import { safeParseEnterprise } from '../../../../src/model/enterprise';

const readCategories = (...categories: readonly ('user' | 'worker')[]) =>
  safeParseEnterprise(buildEnterprise({ membersByCategory: categories.map((category) => ({ category, members: 2 })) }));

it('warns of a category counted twice', () => {
  const { success, diagnostics } = readCategories('user', 'worker', 'user');
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: 'enterprise/category-twice',
      severity: 'warning',
      path: ['membersByCategory', 2, 'category'],
      params: { category: 'user' },
      related: [['membersByCategory', 0, 'category']],
    },
  ]);
});

it('stays silent where each is counted once', () => expect(readCategories('user', 'worker').diagnostics).toEqual([]));
