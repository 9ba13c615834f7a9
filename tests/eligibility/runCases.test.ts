import { describe, expect, it } from 'vitest';

import type { EligibilityCase } from '../../src/eligibility/eligibilityCase';
import { runCases } from '../../src/eligibility/runCases';
import { fromCsv } from '../../src/exchange/fromCsv';
import type { RuleSet } from '../../src/model/ruleSet';
import { ask, buildCriterion, buildFact, buildRule, buildRuleSet } from './buildRuleSet';
import { render } from './render';

const ruleSet = buildRuleSet();
const run = (item: Partial<EligibilityCase>, judged: RuleSet = ruleSet) => {
  const { rows } = runCases(judged, [{ facts: {}, expected: 'undetermined', ...item }], { asOf: '2020-11-18' });
  return rows[0];
};

describe('a table of cases', () => {
  it('is counted, row by row from 1, with what was expected and obtained', () => {
    const cases: EligibilityCase[] = [
      { name: 'tout est respecté', facts: { a: true, b: true }, expected: 'eligible' },
      { name: 'il manque une réponse', facts: { a: true }, expected: 'eligible' },
    ];
    const { passed, failed, rows } = runCases(ruleSet, cases, { asOf: '2020-11-18' });
    expect([passed, failed]).toEqual([1, 1]);
    expect(rows.map(({ row, name, passed: isRight, expected, obtained }) => ({ row, name, isRight, expected, obtained }))).toEqual([
      { row: 1, name: 'tout est respecté', isRight: true, expected: 'eligible', obtained: 'eligible' },
      { row: 2, name: 'il manque une réponse', isRight: false, expected: 'eligible', obtained: 'undetermined' },
    ]);
    expect(rows[1]?.verdict?.missing).toEqual(['b']);
  });

  it('may be empty', () => {
    expect(runCases(ruleSet, [])).toEqual({ passed: 0, failed: 0, rows: [] });
  });
});

describe('a case that says because of which criteria', () => {
  it('passes when those criteria decide, and no other', () => {
    expect(run({ facts: { a: false, b: false }, expected: 'ineligible', because: ['b', 'a'] })).toMatchObject({
      passed: true,
      because: ['a', 'b'],
    });
    expect(run({ facts: { a: true }, because: ['b'] })).toMatchObject({ passed: true, because: ['b'] });
  });

  it('fails when one of them does not decide, or when another does', () => {
    expect(run({ facts: { a: false, b: true }, expected: 'ineligible', because: ['a', 'b'] })).toMatchObject({
      passed: false,
      absent: ['b'],
      unexpected: [],
    });
    expect(run({ facts: { a: false, b: false }, expected: 'ineligible', because: ['a'] })).toMatchObject({
      passed: false,
      absent: [],
      unexpected: ['b'],
    });
  });

  it('compares nothing when it names none', () => {
    expect(run({ facts: { a: false, b: false }, expected: 'ineligible' })).toMatchObject({ passed: true, absent: [], unexpected: [] });
  });

  it('names exclusions, and no recommendation', () => {
    const judged = buildRuleSet({
      criteria: [buildCriterion({ id: 'a', severity: 'exclusion' }), buildCriterion({ id: 'b', severity: 'recommended' })],
    });
    expect(run({ facts: { a: true, b: false }, expected: 'ineligible', because: ['a'] }, judged)).toMatchObject({ passed: true });
    expect(run({ facts: {}, because: ['a'] }, judged)).toMatchObject({ passed: true });
    expect(run({ facts: { a: false, b: false }, expected: 'eligible', because: [] }, judged)).toMatchObject({ passed: true });
  });

  it('fails when it names a criterion that does not exist', () => {
    const result = run({ facts: { a: true }, because: ['bb'] });
    expect(result).toMatchObject({
      passed: false,
      absent: ['bb'],
      diagnostics: [{ code: 'eligibility/unknown-criterion', path: ['cases', 0, 'because'], params: { criterion: 'bb', nearest: null } }],
    });
    expect(render(result?.diagnostics ?? [])).toMatchInlineSnapshot(`
      [
        "« bb » n’est pas un critère du jeu de règles. Choisir parmi : Critère a; Critère b.",
        ""bb" is not a criterion of the rule set. Choose among: Criterion a; Criterion b.",
      ]
    `);
  });

  it.each(['b', 'B', 'Critère b', 'CRITERE  B', 'criterion b'])('names it by its id or its title, in either language: %s', (name) => {
    expect(run({ facts: { a: true }, because: [name, 'b'] })).toMatchObject({ passed: true, absent: [], unexpected: [], diagnostics: [] });
  });

  it('takes an id before a title', () => {
    const criteria = [buildCriterion({ id: 'a', title: { fr: 'b' } }), buildCriterion({ id: 'b' })];
    expect(run({ facts: { a: true }, because: ['b'] }, buildRuleSet({ criteria }))).toMatchObject({ passed: true });
  });

  it('suggests the nearest title or id that can decide', () => {
    const criteria = [
      buildCriterion({ id: 'size', rule: ask('a'), title: { fr: 'Taille de l’équipe', en: 'Size of the team' } }),
      buildCriterion({ id: 'advice', rule: ask('b'), title: { fr: 'Taille du conseil' }, severity: 'recommended' }),
    ];
    const nearest = (name: string) => run({ because: [name] }, buildRuleSet({ criteria }))?.diagnostics[0]?.params['nearest'];
    expect(['taille de l equipe', 'size of team', 'sise', 'Taille du conseils'].map(nearest)).toEqual([
      'Taille de l’équipe',
      'Size of the team',
      'size',
      null,
    ]);
    const unknown = run({ because: ['Région'] }, buildRuleSet({ criteria }));
    expect(render(unknown?.diagnostics ?? [])).toMatchInlineSnapshot(`
      [
        "« Région » n’est pas un critère du jeu de règles. Choisir parmi : Taille de l’équipe.",
        ""Région" is not a criterion of the rule set. Choose among: Size of the team.",
      ]
    `);
  });

  it('fails when the title it gives is that of several criteria', () => {
    const criteria = [buildCriterion({ id: 'a', title: { fr: 'Équipe' } }), buildCriterion({ id: 'b', title: { en: 'equipe' } })];
    const result = run({ facts: { a: false, b: true }, expected: 'ineligible', because: ['équipe'] }, buildRuleSet({ criteria }));
    expect(result).toMatchObject({
      passed: false,
      absent: ['équipe'],
      unexpected: ['a'],
      diagnostics: [{ code: 'eligibility/ambiguous-criterion', path: ['cases', 0, 'because'], params: { candidates: ['a', 'b'] } }],
    });
    expect(render(result?.diagnostics ?? [])).toMatchInlineSnapshot(`
      [
        "Plusieurs critères ont pour titre « équipe ». Écrire l’identifiant de celui qui est voulu : a ou b.",
        "Several criteria have the title "équipe". Write the id of the one meant: a or b.",
      ]
    `);
  });
});

describe('the date of a case', () => {
  const dated = buildRule(
    { node: 'test', fact: 'count', operator: 'at-least', parameter: 'least' },
    {
      facts: [buildFact({ id: 'count', type: 'integer' })],
      parameters: [
        {
          id: 'least',
          label: { fr: 'Minimum' },
          at: 'asOf',
          values: [
            { from: '2015-01-01', value: 2 },
            { from: '2020-01-01', value: 3 },
          ],
        },
      ],
    },
  );
  const item = (expected: EligibilityCase['expected'], asOf?: string): EligibilityCase => ({
    facts: { count: 2 },
    expected,
    ...(asOf && { asOf }),
  });

  it('is its own, else the table’s, else the first day of the rule set', () => {
    expect(runCases(dated, [item('eligible', '2019-12-31'), item('ineligible')], { asOf: '2020-01-01' })).toMatchObject({ passed: 2 });
    expect(runCases({ ...dated, validFrom: '2016-01-01' }, [item('eligible')])).toMatchObject({ passed: 1 });
  });

  it('cannot be missing: the case is not judged', () => {
    const { failed, rows } = runCases(dated, [item('eligible')]);
    expect(failed).toBe(1);
    expect(rows[0]).toMatchObject({
      passed: false,
      because: [],
      diagnostics: [{ code: 'eligibility/case-without-date', path: ['cases', 0] }],
    });
    expect(rows[0]).not.toHaveProperty('obtained');
    expect(render(rows[0]?.diagnostics ?? [])).toMatchInlineSnapshot(`
      [
        "Ce cas n’a pas de date d’évaluation : il n’est pas jugé.",
        "This case has no date of evaluation: it is not judged.",
      ]
    `);
  });
});

describe('where a case comes from', () => {
  const source = { file: 'cas.csv', line: 7 };

  it('is kept beside its place in the table', () => {
    expect(run({ source })).toMatchObject({ row: 1, source });
    expect(run({})).not.toHaveProperty('source');
  });

  it('is borne by every diagnostic about it, at its own path, and by none about the rules', () => {
    const judged = { ...ruleSet, validTo: '2020-11-17' };
    const item = { facts: { a: 'oui', bb: true }, because: ['zzz'], source };
    expect(run(item, judged)?.diagnostics.map(({ code, path, source: found }) => [code, path, found])).toEqual([
      ['eligibility/rule-set-not-in-force', [], undefined],
      ['rules/unreadable-fact', ['cases', 0, 'facts', 'a'], source],
      ['rules/unknown-answer', ['cases', 0, 'facts', 'bb'], source],
      ['eligibility/unknown-criterion', ['cases', 0, 'because'], source],
    ]);
    const { rows } = runCases(ruleSet, [{ facts: {}, expected: 'eligible', source }]);
    expect(rows[0]?.diagnostics).toMatchObject([{ code: 'eligibility/case-without-date', path: ['cases', 0], source }]);
  });

  it('is the line of the file, when a line before it could not be read', () => {
    const text = 'Attendu;a\npeut-être;oui\nadmissible;non';
    const { rows: cases } = fromCsv(text, { table: 'cases', facts: ruleSet.facts });
    expect(runCases(ruleSet, cases, { asOf: '2020-11-18' }).rows).toMatchObject([{ row: 1, source: { line: 3 }, passed: false }]);
  });
});

it('names an answer that no fact asks for, with the nearest name: it is never silent', () => {
  expect(run({ facts: { a: true, bb: true } })?.diagnostics).toMatchObject([
    { code: 'rules/unknown-answer', severity: 'warning', params: { fact: 'bb', nearest: null } },
  ]);
  const judged = buildRuleSet({ facts: [buildFact({ id: 'employees', type: 'integer' })], criteria: [] });
  expect(run({ facts: { employes: 4 } }, judged)?.diagnostics).toMatchObject([{ params: { fact: 'employes', nearest: 'employees' } }]);
});

it('fails on an answer that cannot be read, even when the verdict is the one expected', () => {
  expect(run({ facts: { a: 'oui' } })).toMatchObject({
    passed: false,
    obtained: 'undetermined',
    diagnostics: [{ code: 'rules/unreadable-fact' }],
  });
});
