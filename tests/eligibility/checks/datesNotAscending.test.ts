import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildRuleSet } from '../buildRuleSet';
import { render } from '../render';

const code = 'eligibility/dates-not-ascending';
const date = (...spans: (readonly [from: string, to?: string])[]) => {
  const values = spans.map(([from, to]) => ({ from, value: 50, ...(to !== undefined && { to }) }));
  return validateRuleSet(buildRuleSet({ parameters: [{ id: 'ceiling', label: { fr: 'Plafond' }, at: 'asOf', values }] }));
};
const params = (found: ReturnType<typeof date>) => found.map((diagnostic) => [diagnostic.path.slice(2), diagnostic.params]);

it('finds a value that starts before the one above it, or the same day', () => {
  const found = date(['2015-01-01'], ['2011-01-01']);
  expect(found).toEqual([
    {
      code,
      severity: 'error',
      path: ['parameters', 0, 'values', 1, 'from'],
      params: { parameter: 'ceiling', date: '2011-01-01', after: '2015-01-01' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Dans le paramètre « ceiling », le 1er janvier 2011 devrait venir après le 1er janvier 2015.",
      "In parameter "ceiling", January 1, 2011 should come after January 1, 2015.",
    ]
  `);
  expect(date(['2015-01-01'], ['2015-01-01'])).toHaveLength(1);
});

it('finds a value that starts on the last day of the one above it', () => {
  expect(params(date(['2011-01-01', '2015-01-01'], ['2015-01-01']))).toEqual([
    [['values', 1, 'from'], { parameter: 'ceiling', date: '2015-01-01', after: '2015-01-01' }],
  ]);
});

it('finds a value that ends before it starts', () => {
  expect(params(date(['2015-01-01', '2014-12-31']))).toEqual([
    [['values', 0, 'to'], { parameter: 'ceiling', date: '2014-12-31', after: '2015-01-01' }],
  ]);
});

it('accepts values that follow one another by a day, and one that lasts a day', () => {
  expect(date(['2011-01-01', '2014-12-31'], ['2015-01-01', '2015-01-01'], ['2015-01-02'])).toEqual([]);
});
