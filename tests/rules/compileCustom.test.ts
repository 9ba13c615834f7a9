import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import type { Facts } from '../../src/model/fact';
import type { Predicate } from '../../src/rules/compiledRule';
import { compileRule } from '../../src/rules/compileRule';
import { context, notApplicable } from './smallWorld';

function explain(facts: Facts, predicates?: Readonly<Record<string, Predicate>>, name = 'more-than-themes') {
  const reported: Diagnostic[] = [];
  const rule = compileRule(
    { node: 'custom', id: 'own', name, facts: ['count', 'themes'] },
    { ...context, ...(predicates && { predicates }), report: (diagnostic) => reported.push(diagnostic) },
    ['criteria', 0, 'rule'],
  );
  return { explanation: rule.explain({ facts, settled: new Map() }, 'lacks'), reported };
}

const predicates: Readonly<Record<string, Predicate>> = {
  'more-than-themes': ({ count, themes }) => Number(count) > (Array.isArray(themes) ? themes.length : 0),
};

describe('a predicate of the caller', () => {
  it('answers from the values of its facts', () => {
    expect(explain({ count: 3, themes: ['x'] }, predicates).explanation).toEqual({
      node: 'custom',
      id: 'own',
      status: 'met',
      decisive: true,
      name: 'more-than-themes',
      facts: [
        { fact: 'count', observed: 3 },
        { fact: 'themes', observed: ['x'] },
      ],
    });
    expect(explain({ count: 1, themes: ['x'] }, predicates).explanation.status).toBe('unmet');
  });

  it('is not called while a fact is unknown, or known within bounds only', () => {
    expect(explain({ count: 3 }, predicates).explanation.status).toBe('unknown');
    expect(explain({ count: { between: { minimum: 3 } }, themes: [] }, predicates).explanation.status).toBe('unknown');
    expect(explain({ count: 3, themes: notApplicable }, predicates).explanation.status).toBe('not-applicable');
  });

  it('that was not provided leaves the rule unknown, with a diagnostic', () => {
    const { explanation, reported } = explain({ count: 3, themes: [] }, undefined, 'constructor');
    expect(explanation).toMatchObject({ status: 'unknown', reason: 'no-predicate' });
    expect(reported).toEqual([
      { code: 'rules/unknown-predicate', severity: 'error', path: ['criteria', 0, 'rule'], params: { name: 'constructor' } },
    ]);
  });

  it('over a fact that does not exist is unknown', () => {
    const rule = compileRule({ node: 'custom', name: 'ever', facts: ['nothing'] }, { ...context, predicates: { ever: () => true } });
    expect(rule.explain({ facts: {}, settled: new Map() }, 'lacks').status).toBe('unknown');
  });
});
