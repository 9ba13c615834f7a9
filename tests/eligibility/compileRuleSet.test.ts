import { describe, expect, it } from 'vitest';

import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import type { Waiver } from '../../src/model/application';
import type { Facts } from '../../src/model/fact';
import type { RuleNode } from '../../src/model/rule';
import type { Criterion, RuleSet } from '../../src/model/ruleSet';
import { ask, buildCriterion, buildFact, buildRule, buildRuleSet } from './buildRuleSet';
import { render } from './render';

const asOf = '2020-11-18';
const notApplicable = { notApplicable: { fr: 'sans objet' } };
const criteria: Criterion[] = [
  buildCriterion({ id: 'a' }),
  buildCriterion({ id: 'b', severity: 'exclusion', waivable: true }),
  buildCriterion({ id: 'c', severity: 'recommended' }),
];
const ruleSet = buildRuleSet({ facts: ['a', 'b', 'c'].map((id) => buildFact({ id })), criteria });
const explain = (facts: Facts, options: { waivers?: Waiver[] } = {}, judged: RuleSet = ruleSet) =>
  compileRuleSet(judged, { asOf }).explain(facts, options);
const statuses = (facts: Facts, options?: { waivers?: Waiver[] }) => explain(facts, options).criteria.map(({ status }) => status);

describe('a verdict', () => {
  it.each<[string, Facts, object]>([
    ['eligible when requirements are met and nothing excludes', { a: true, b: false }, { status: 'eligible' }],
    ['ineligible when a requirement is unmet', { a: false, b: false }, { status: 'ineligible', kind: 'requirement-unmet' }],
    ['ineligible when an exclusion applies', { a: true, b: true }, { status: 'ineligible', kind: 'excluded' }],
    ['ineligible for both', { a: false, b: true }, { status: 'ineligible', kind: 'both' }],
    ['ineligible as soon as one thing refuses, whatever is unknown', { b: true }, { status: 'ineligible', kind: 'excluded' }],
    ['undetermined while a requirement is unknown', { b: false }, { status: 'undetermined' }],
    ['undetermined while an exclusion is unknown', { a: true }, { status: 'undetermined' }],
    ['undetermined when answers are declined', { a: { unknown: 'declined' }, b: false }, { status: 'undetermined' }],
    ['eligible when a requirement does not apply', { a: notApplicable, b: false }, { status: 'eligible' }],
    ['eligible when an exclusion does not apply', { a: true, b: notApplicable }, { status: 'eligible' }],
    ['no other for a recommendation not followed', { a: true, b: false, c: false }, { status: 'eligible' }],
  ])('is %s', (_, facts, expected) => {
    expect(compileRuleSet(ruleSet, { asOf }).verdict(facts)).toEqual(expected);
    const { status, kind } = explain(facts);
    expect({ status, ...(kind && { kind }) }).toEqual(expected);
  });

  it('shows every criterion, with the words that its program gives it', () => {
    const source = { title: { fr: 'Politique', en: 'Policy' } };
    const messages = { unmet: { fr: 'Non.', en: 'No.' } };
    const one = buildRuleSet({ criteria: [buildCriterion({ id: 'a', citations: [source], assumed: true, messages })], assumed: true });
    expect(explain({ a: false }, {}, one)).toEqual({
      ruleSet: { id: 'small', version: '1.0.0', title: one.title, assumed: true },
      asOf,
      status: 'ineligible',
      kind: 'requirement-unmet',
      criteria: [
        {
          id: 'a',
          title: { fr: 'Critère a', en: 'Criterion a' },
          severity: 'required',
          status: 'unmet',
          explanation: { node: 'test', status: 'unmet', decisive: true, fact: 'a', operator: 'is-true', observed: false },
          citations: [source],
          messages,
          assumed: true,
        },
      ],
      missing: [],
      advice: [],
      diagnostics: [],
      facts: one.facts,
    });
  });

  it('is plain JSON', () => {
    const verdict = explain({ a: true });
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  it('counts what does not apply as met, and shows it', () => {
    expect(statuses({ a: notApplicable, b: notApplicable, c: notApplicable })).toEqual([
      'not-applicable',
      'not-applicable',
      'not-applicable',
    ]);
  });

  it('gives as advice the recommendations that are not followed, or not known to be', () => {
    expect(explain({ a: true, b: false, c: true }).advice).toEqual([]);
    expect(explain({ a: true, b: false, c: false }).advice).toEqual(['c']);
    expect(explain({ a: true, b: false }).advice).toEqual(['c']);
  });

  it('is certain where either answer passes: a rule met, unless it does not apply', () => {
    const rule: RuleNode = { node: 'when', if: ask('a'), then: ask('b') };
    const required = buildRule(rule);
    expect(explain({ b: true }, {}, required)).toMatchObject({ status: 'eligible', criteria: [{ status: 'met' }] });
    expect(explain({ b: false }, {}, required)).toMatchObject({ status: 'undetermined', missing: ['a'] });
    const exclusion = buildRuleSet({ criteria: [buildCriterion({ id: 'only', severity: 'exclusion', rule })] });
    expect(explain({ b: false }, {}, exclusion)).toMatchObject({ status: 'eligible', criteria: [{ status: 'unmet' }] });
    expect(explain({ b: true }, {}, exclusion)).toMatchObject({ status: 'undetermined', missing: ['a'] });
  });
});

describe('what is missing', () => {
  it('are the facts that can still change the verdict, in the order of the rule set', () => {
    expect(explain({}).missing).toEqual(['a', 'b']);
    expect(explain({ b: false }).missing).toEqual(['a']);
    expect(explain({ a: { unknown: 'pending' }, b: false }).missing).toEqual(['a']);
  });

  it('is nothing once the verdict is certain', () => {
    expect(explain({ a: false }).missing).toEqual([]);
    expect(explain({ a: true, b: false }).missing).toEqual([]);
  });

  it('leaves out what no longer matters', () => {
    const rule: RuleNode = { node: 'any', of: [{ node: 'all', of: [ask('a'), ask('b')] }, ask('c')] };
    const judged = { ...buildRule(rule), facts: ruleSet.facts };
    expect(explain({ a: false }, {}, judged).missing).toEqual(['c']);
    expect(explain({ a: true }, {}, judged).missing).toEqual(['b', 'c']);
  });

  it('holds a figure known within bounds that do not settle the rule, and one that cannot be read', () => {
    const judged = buildRule(
      { node: 'test', fact: 'count', operator: 'at-least', value: 10 },
      { facts: [buildFact({ id: 'count', type: 'integer' })] },
    );
    expect(explain({ count: { between: { minimum: 5 } } }, {}, judged).missing).toEqual(['count']);
    expect(explain({ count: { between: { minimum: 12 } } }, {}, judged)).toMatchObject({ status: 'eligible', missing: [] });
    expect(explain({ count: 'douze' }, {}, judged)).toMatchObject({ missing: ['count'], diagnostics: [{ code: 'rules/unreadable-fact' }] });
  });

  it('follows references to other criteria, and the facts of predicates', () => {
    const judged = buildRuleSet({
      criteria: [
        buildCriterion({
          id: 'first',
          rule: {
            node: 'all',
            of: [
              { node: 'ref', criterion: 'second' },
              { node: 'ref', criterion: 'second' },
            ],
          },
        }),
        buildCriterion({ id: 'second', severity: 'recommended', rule: { node: 'custom', name: 'own', facts: ['b', 'a'] } }),
      ],
    });
    const compiled = compileRuleSet(judged, { asOf, predicates: { own: ({ a, b }) => a === b } });
    expect(compiled.explain({ a: true }).missing).toEqual(['b']);
    expect(compiled.explain({ a: true, b: true })).toMatchObject({ status: 'eligible', advice: [] });
    expect(compiled.explain({ a: true, b: false })).toMatchObject({ status: 'ineligible', advice: ['second'] });
  });
});

describe('a waiver', () => {
  const waiver: Waiver = { criterion: 'b', by: 'Comité', reason: { fr: 'Projet pilote' }, decidedOn: '2020-11-01', until: '2020-12-31' };

  it('sets a criterion aside, and hides nothing of it', () => {
    const verdict = explain({ a: true, b: true }, { waivers: [waiver] });
    expect(verdict).toMatchObject({ status: 'eligible', diagnostics: [] });
    expect(verdict.criteria[1]).toMatchObject({ status: 'waived', waiver, explanation: { status: 'met', observed: true } });
    expect(compileRuleSet(ruleSet, { asOf }).verdict({ a: true, b: true }, { waivers: [waiver] })).toEqual({ status: 'eligible' });
  });

  it('sets aside what is unknown too', () => {
    expect(explain({ a: true }, { waivers: [waiver] })).toMatchObject({ status: 'eligible', missing: [] });
  });

  it('changes nothing to a criterion that passes, and stays visible', () => {
    expect(explain({ a: true, b: false }, { waivers: [waiver] }).criteria[1]).toMatchObject({ status: 'unmet', waiver });
  });

  it.each<[string, Partial<Waiver>, string]>([
    ['of a criterion that cannot be waived', { criterion: 'a' }, 'eligibility/refused-waiver'],
    ['of a criterion that does not exist', { criterion: 'bb' }, 'eligibility/unknown-criterion'],
    ['decided later', { decidedOn: '2020-11-19' }, 'eligibility/waiver-not-in-force'],
    ['that has ended', { until: '2020-11-17' }, 'eligibility/waiver-not-in-force'],
  ])('%s has no effect, and a diagnostic says so', (_, changes, code) => {
    const verdict = explain({ a: true, b: true }, { waivers: [{ ...waiver, ...changes }] });
    expect(verdict).toMatchObject({ status: 'ineligible', diagnostics: [{ code, path: ['waivers', 0] }] });
    expect(verdict.criteria[1]).not.toHaveProperty('waiver');
  });

  it('holds on its first day and on its last', () => {
    for (const day of ['2020-11-01', '2020-12-31']) {
      expect(compileRuleSet(ruleSet, { asOf: day }).verdict({ a: true, b: true }, { waivers: [waiver] }).status).toBe('eligible');
    }
  });

  it('is spoken of in both languages', () => {
    const { diagnostics } = explain(
      {},
      {
        waivers: [
          { ...waiver, criterion: 'a' },
          { ...waiver, criterion: 'zzz' },
          { ...waiver, decidedOn: '2021-01-01' },
        ],
      },
    );
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "Le critère « a » n’admet pas de dérogation : celle-ci est sans effet.",
        "« zzz » n’est pas un critère du jeu de règles. Choisir parmi : a; b; c.",
        "La dérogation au critère « b » ne vaut pas le 18 novembre 2020.",
        "Criterion "a" cannot be waived: this waiver has no effect.",
        ""zzz" is not a criterion of the rule set. Choose among: a; b; c.",
        "The waiver of criterion "b" does not stand on November 18, 2020.",
      ]
    `);
  });
});

describe('a rule set at a date', () => {
  it.each([
    ['2020-01-01', '2020-12-31', 0],
    ['2020-11-18', '2020-11-18', 0],
    ['2020-11-19', '2020-12-31', 1],
    ['2020-01-01', '2020-11-17', 1],
  ])('valid from %s to %s: %d warning', (validFrom, validTo, count) => {
    const { diagnostics } = explain({}, {}, buildRuleSet({ validFrom, validTo }));
    expect(diagnostics.map(({ code }) => code)).toEqual(Array<string>(count).fill('eligibility/rule-set-not-in-force'));
    if (count > 0)
      expect(render(diagnostics)).toEqual([
        'Le jeu de règles «\u00a0small\u00a0» n’est pas en vigueur le 18\u00a0novembre\u00a02020.',
        'Rule set "small" is not in force on November\u00a018, 2020.',
      ]);
  });

  it('leaves unknown a rule that names a date that is not given, and asks nothing of the applicant for it', () => {
    const judged = buildRule(
      { node: 'test', fact: 'count', operator: 'at-least', parameter: 'least' },
      {
        facts: [buildFact({ id: 'count', type: 'integer' })],
        parameters: [{ id: 'least', label: { fr: 'Minimum' }, at: 'cohortStart', values: [{ from: '2020-01-01', value: 2 }] }],
      },
    );
    expect(explain({ count: 5 }, {}, judged)).toMatchObject({
      status: 'undetermined',
      missing: [],
      diagnostics: [{ code: 'rules/absent-date', path: ['criteria', 0, 'rule'] }],
    });
    expect(compileRuleSet(judged, { asOf, dates: { cohortStart: '2021-01-04' } }).verdict({ count: 5 })).toEqual({ status: 'eligible' });
  });

  it('does not take a date that does not exist', () => {
    expect(() => compileRuleSet(ruleSet, { asOf: '2021-02-29' })).toThrow(
      new RangeError('compileRuleSet: a date that exists was expected for asOf, not 2021-02-29'),
    );
    expect(() => compileRuleSet(ruleSet, { asOf, dates: { submission: 'hier' } })).toThrow(RangeError);
  });
});

describe('a faulty rule set', () => {
  it('reports its faults with each verdict, and refuses nobody for them', () => {
    expect(explain({ a: true }, {}, buildRule({ node: 'all', of: [ask('a'), ask('zzz')] }))).toMatchObject({
      status: 'undetermined',
      diagnostics: [{ code: 'eligibility/unknown-fact' }],
    });
  });

  it('leaves unknown what refers to itself', () => {
    const judged = buildRuleSet({
      criteria: [
        buildCriterion({ id: 'x', rule: { node: 'ref', criterion: 'y' } }),
        buildCriterion({ id: 'y', rule: { node: 'ref', criterion: 'x' } }),
      ],
    });
    expect(explain({}, {}, judged)).toMatchObject({
      status: 'undetermined',
      missing: [],
      diagnostics: [{ code: 'eligibility/reference-cycle' }],
    });
  });

  it('counts a criterion that takes the id of another', () => {
    const judged = buildRuleSet({ criteria: [buildCriterion({ id: 'a' }), buildCriterion({ id: 'a', rule: ask('b') })] });
    expect(explain({ a: true, b: false }, {}, judged)).toMatchObject({
      status: 'ineligible',
      criteria: [{ status: 'met' }, { status: 'unmet' }],
    });
  });

  it('stays small when references fan out: each criterion is explained once', () => {
    const many = Array.from({ length: 40 }, (_, index) => {
      const twice: RuleNode = { node: 'ref', criterion: `c${index - 1}` };
      return buildCriterion({ id: `c${index}`, rule: index === 0 ? ask('a') : { node: 'all', of: [twice, twice] } });
    });
    expect(explain({ a: true }, {}, buildRuleSet({ criteria: [...many].reverse() }))).toMatchObject({ status: 'eligible' });
  });
});

it('does not change what it is given', () => {
  const frozen = Object.freeze({ a: Object.freeze({ known: true }), b: false });
  const before = JSON.stringify(ruleSet);
  explain(frozen);
  expect(JSON.stringify(ruleSet)).toBe(before);
});
