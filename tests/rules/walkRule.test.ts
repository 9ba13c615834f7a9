import { expect, it } from 'vitest';

import { walkRule } from '../../src/rules/walkRule';
import { asks } from './smallWorld';

it('visits every rule, parents first, each with its path in the document', () => {
  const rule = {
    node: 'all' as const,
    of: [
      { node: 'not' as const, of: asks('b1') },
      { node: 'when' as const, if: asks('b2'), then: { node: 'ref' as const, criterion: 'size' } },
    ],
  };
  expect(walkRule(rule, ['criteria', 2, 'rule']).map(({ node, path }) => [node.node, ...path.slice(3)])).toEqual([
    ['all'],
    ['not', 'of', 0],
    ['test', 'of', 0, 'of'],
    ['when', 'of', 1],
    ['test', 'of', 1, 'if'],
    ['ref', 'of', 1, 'then'],
  ]);
});
