import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import type { TestNode } from '../../src/model/rule';
import type { Parameter } from '../../src/model/ruleSet';
import { compileRule } from '../../src/rules/compileRule';
import type { RuleDates } from '../../src/rules/findParameterValue';

const label = { fr: 'Employés', en: 'Employees' };
const source = { title: { fr: 'Politique', en: 'Policy' } };
const ceiling: Parameter = {
  id: 'ceiling',
  label,
  at: 'submission',
  values: [
    { from: '2011-01-01', to: '2014-12-31', value: 40, source },
    { from: '2016-01-01', value: 50, assumed: true },
  ],
};

function explainAt(dates: RuleDates, test: Partial<TestNode> = { parameter: 'ceiling' }) {
  const reported: Diagnostic[] = [];
  const rule = compileRule(
    { node: 'test', fact: 'employees', operator: 'less-than', ...test },
    {
      facts: new Map([['employees', { id: 'employees', type: 'integer', label, question: label }]]),
      parameters: new Map([['ceiling', ceiling]]),
      dates,
      report: (diagnostic) => reported.push(diagnostic),
    },
    ['criteria', 0, 'rule'],
  );
  return { explanation: rule.explain({ facts: { employees: 45 }, settled: new Map() }, 'settles'), reported };
}

describe('a dated threshold', () => {
  it('is read at the date it names, not at the day of the evaluation', () => {
    expect(explainAt({ asOf: '2020-01-01', submission: '2014-12-31' }).explanation).toMatchObject({
      status: 'unmet',
      expected: 40,
      parameter: { id: 'ceiling', value: 40, from: '2011-01-01', at: 'submission', on: '2014-12-31', source },
    });
    expect(explainAt({ asOf: '2012-01-01', submission: '2016-01-01' }).explanation).toMatchObject({
      status: 'met',
      expected: 50,
      parameter: { from: '2016-01-01', assumed: true },
    });
  });

  it.each(['2010-12-31', '2015-01-01', '2015-12-31'])('out of force on %s leaves the test unknown, with a diagnostic', (submission) => {
    const { explanation, reported } = explainAt({ asOf: '2020-01-01', submission });
    expect(explanation).toMatchObject({ status: 'unknown', reason: 'not-in-force' });
    expect(reported).toEqual([
      {
        code: 'rules/parameter-not-in-force',
        severity: 'error',
        path: ['criteria', 0, 'rule'],
        params: { parameter: 'ceiling', date: submission },
      },
    ]);
  });

  it('at a date that is not given leaves the test unknown, with a diagnostic', () => {
    const { explanation, reported } = explainAt({ asOf: '2020-01-01' });
    expect(explanation).toMatchObject({ status: 'unknown', reason: 'no-date', observed: 45 });
    expect(reported.map(({ code, params }) => [code, params])).toEqual([['rules/absent-date', { parameter: 'ceiling', at: 'submission' }]]);
  });
});

describe('a test that cannot be read', () => {
  it.each<[string, Partial<TestNode>]>([
    ['its fact does not exist', { fact: 'employes', value: 50 }],
    ['its parameter does not exist', { parameter: 'floor' }],
    ['it has a value and a parameter', { value: 50, parameter: 'ceiling' }],
    ['it compares with nothing', {}],
    ['its constant is of another type', { value: 'fifty' }],
    ['its operator does not fit', { operator: 'in', value: ['50'] }],
    ['it gives a value to an operator that takes none', { operator: 'is-present', value: 50 }],
  ])('is unknown when %s', (_, test) => {
    expect(explainAt({ asOf: '2020-01-01', submission: '2020-01-01' }, test).explanation).toMatchObject({
      status: 'unknown',
      reason: 'unusable',
    });
  });
});
