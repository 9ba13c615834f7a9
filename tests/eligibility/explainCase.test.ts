import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { EligibilityCase } from '../../src/eligibility/eligibilityCase';
import { explainCase } from '../../src/eligibility/explainCase';
import { trajetPilotRuleSet } from '../../src/eligibility/packs/trajetPilot';
import { runCases, type RunCasesOptions } from '../../src/eligibility/runCases';
import type { RuleSet } from '../../src/model/ruleSet';
import { ask, buildCriterion, buildFact, buildRuleSet } from './buildRuleSet';

const explain = (
  item: Partial<EligibilityCase>,
  ruleSet: RuleSet = trajetPilotRuleSet,
  options: RunCasesOptions = { asOf: '2020-11-18' },
) =>
  runCases(ruleSet, [{ facts: {}, expected: 'eligible', ...item }], options).rows.flatMap((row) =>
    (['fr', 'en'] as const).map((locale) => explainCase(row, { locale })),
  );

const admitted = {
  'legal-form': 'non-profit',
  region: '04',
  'market-activity': true,
  'social-purpose': true,
  'available-people': 2,
  'public-board-share': 0,
  'board-support': true,
};
const source = { file: 'cas.csv', line: 4 };

describe('a case that fails by its verdict', () => {
  it('says what was expected and found, because of which criteria, and why', () => {
    expect(explain({ name: 'Société par actions', facts: { ...admitted, 'legal-form': 'business-corporation' }, source }))
      .toMatchInlineSnapshot(`
        [
          "Ligne 4 de cas.csv, « Société par actions » : attendu admissible, obtenu non admissible, à cause de « Forme juridique acceptée ». Motif : La forme juridique (« Société par actions ») n’est pas de celles que le programme accueille, soit : Organisme à but non lucratif (OBNL), Coopérative ou Mutuelle.",
          "Line 4 of cas.csv, "Société par actions": expected eligible, found not eligible, because of "Accepted legal form". Reason: The legal form ("Business corporation") is not one that the program accepts: Non-profit organization (NPO), Cooperative or Mutual society.",
        ]
      `);
    expect(explain({ facts: { ...admitted, region: '17', 'available-people': 1 } })).toMatchInlineSnapshot(`
      [
        "Cas 1 : attendu admissible, obtenu non admissible, à cause de « Établie sur le territoire du programme » et « Disponibilité de l’équipe ». Motifs : L’entreprise est établie hors du territoire du programme (Mauricie) : Centre-du-Québec. Personnes disponibles pour le parcours : 1 (règle : au moins 2).",
        "Case 1: expected eligible, found not eligible, because of "Located in the program’s territory" and "Availability of the team". Reasons: The enterprise is located outside the program’s territory (Mauricie): Centre-du-Québec. People available for the parcours: 1 (rule: at least 2).",
      ]
    `);
  });

  it('says what is left to complete', () => {
    expect(explain({ facts: { ...admitted, region: { unknown: 'pending' } }, source: { line: 9 } })).toMatchInlineSnapshot(`
      [
        "Ligne 9 : attendu admissible, obtenu à compléter, à cause de « Établie sur le territoire du programme ». Motif : Région administrative : réponse en attente (règle : Mauricie).",
        "Line 9: expected eligible, found to be completed, because of "Located in the program’s territory". Reason: Administrative region: answer pending (rule: Mauricie).",
      ]
    `);
  });

  it('says that nothing opposes an applicant found eligible, and what the criteria it names found', () => {
    expect(explain({ name: 'Trop petite', facts: admitted, expected: 'ineligible' })).toMatchInlineSnapshot(`
      [
        "Cas 1, « Trop petite » : attendu non admissible, obtenu admissible : aucun critère ne s’y oppose.",
        "Case 1, "Trop petite": expected not eligible, found eligible: no criterion stands against it.",
      ]
    `);
    expect(explain({ facts: admitted, expected: 'ineligible', because: ['Disponibilité de l’équipe', 'public-control'] }))
      .toMatchInlineSnapshot(`
        [
          "Cas 1 : attendu non admissible, obtenu admissible : aucun critère ne s’y oppose. Le critère « Disponibilité de l’équipe » est nommé, mais ne décide pas : critère respecté. Personnes disponibles pour le parcours : 2 (règle : au moins 2). Le critère « Contrôle par des organismes publics » est nommé, mais ne décide pas : aucun motif d’exclusion. Part du conseil nommée par des organismes publics : 0 % (exclusion : plus de 50 %).",
          "Case 1: expected not eligible, found eligible: no criterion stands against it. Criterion "Availability of the team" is named, but does not decide: met. People available for the parcours: 2 (rule: at least 2). Criterion "Control by public bodies" is named, but does not decide: no ground for exclusion. Share of the board named by public bodies: 0% (excludes: more than 50%).",
        ]
      `);
  });
});

describe('a case that has the verdict expected', () => {
  it('says so in a few words when it passes', () => {
    expect(explain({ facts: admitted })).toEqual(['Cas\u00a01\u00a0: admissible, comme attendu.', 'Case 1: eligible, as expected.']);
    expect(explain({ expected: 'undetermined' })[0]).toBe('Cas\u00a01\u00a0: à compléter, comme attendu.');
  });

  it('says which other criteria decide, and which do not', () => {
    const facts = { ...admitted, 'available-people': 1 };
    expect(explain({ name: 'Une personne', facts, expected: 'ineligible', because: ['region'] })).toMatchInlineSnapshot(`
      [
        "Cas 1, « Une personne » : non admissible, comme attendu, mais les critères qui décident ne sont pas exactement ceux que le cas nomme. Le critère « Disponibilité de l’équipe » décide sans être nommé. Personnes disponibles pour le parcours : 1 (règle : au moins 2). Le critère « Établie sur le territoire du programme » est nommé, mais ne décide pas : critère respecté. Région administrative : Mauricie.",
        "Case 1, "Une personne": not eligible, as expected, but the criteria that decide are not exactly those that the case names. Criterion "Availability of the team" decides without being named. People available for the parcours: 1 (rule: at least 2). Criterion "Located in the program’s territory" is named, but does not decide: met. Administrative region: Mauricie.",
      ]
    `);
    expect(explain({ facts: { ...facts, region: '17' }, expected: 'ineligible', because: ['region'] })).toMatchInlineSnapshot(`
      [
        "Cas 1 : non admissible, comme attendu, mais les critères qui décident ne sont pas exactement ceux que le cas nomme. Le critère « Disponibilité de l’équipe » décide sans être nommé. Personnes disponibles pour le parcours : 1 (règle : au moins 2).",
        "Case 1: not eligible, as expected, but the criteria that decide are not exactly those that the case names. Criterion "Availability of the team" decides without being named. People available for the parcours: 1 (rule: at least 2).",
      ]
    `);
  });

  it('says that a recommendation never decides', () => {
    const because = ['available-people', 'board-support'];
    expect(explain({ facts: { ...admitted, 'available-people': 1, 'board-support': false }, expected: 'ineligible', because }))
      .toMatchInlineSnapshot(`
        [
          "Cas 1 : non admissible, comme attendu, mais les critères qui décident ne sont pas exactement ceux que le cas nomme. Le critère « Démarche appuyée par le conseil d’administration » est nommé, mais une recommandation ne décide jamais.",
          "Case 1: not eligible, as expected, but the criteria that decide are not exactly those that the case names. Criterion "Support of the board of directors" is named, but a recommendation never decides.",
        ]
      `);
  });

  it('says that it names a criterion that does not exist, with the nearest', () => {
    const because = ['Disponibilité de l’équipe', 'Forme juridiqe acceptée'];
    expect(explain({ facts: { ...admitted, 'available-people': 1 }, expected: 'ineligible', because, source })).toMatchInlineSnapshot(`
      [
        "Ligne 4 de cas.csv : non admissible, comme attendu, mais les critères qui décident ne sont pas exactement ceux que le cas nomme. « Forme juridiqe acceptée » n’est pas un critère du jeu de règles. Écrire plutôt « Forme juridique acceptée »?",
        "Line 4 of cas.csv: not eligible, as expected, but the criteria that decide are not exactly those that the case names. "Forme juridiqe acceptée" is not a criterion of the rule set. Did you mean "Forme juridique acceptée"?",
      ]
    `);
  });

  it('says that an answer cannot be read, or that no fact asks for it', () => {
    const facts = { 'available-people': 'deux', 'leagl-form': 'non-profit' };
    expect(explain({ facts, expected: 'undetermined' })).toMatchInlineSnapshot(`
      [
        "Cas 1 : à compléter, comme attendu, mais le cas est à revoir. La réponse à « Personnes disponibles pour le parcours » devrait être un nombre entier : elle compte comme inconnue. Aucun renseignement ne s’appelle « leagl-form » : cette réponse n’est pas lue. Écrire plutôt « legal-form »?",
        "Case 1: to be completed, as expected, but the case needs another look. The answer to "People available for the parcours" should be a whole number: it counts as unknown. No fact is called "leagl-form": this answer is not read. Did you mean "legal-form"?",
      ]
    `);
  });
});

it('tells that a case has no verdict, and why', () => {
  expect(explain({ name: 'Sans date' }, trajetPilotRuleSet, {})).toMatchInlineSnapshot(`
    [
      "Cas 1, « Sans date » : attendu admissible, aucun verdict obtenu. Ce cas n’a pas de date d’évaluation : il n’est pas jugé.",
      "Case 1, "Sans date": expected eligible, no verdict found. This case has no date of evaluation: it is not judged.",
    ]
  `);
});

it('tells of a rule set that is not in force, and of its errors, but not of warnings about how it is written', () => {
  const criteria = [buildCriterion({ id: 'a', rule: { node: 'custom', name: 'own', facts: ['a'] } })];
  const choices = [{ code: 'x', label: { fr: 'x' } }];
  const facts = [buildFact({ id: 'a' }), buildFact({ id: 'form', type: 'choice', choices })];
  const unlisted = buildCriterion({
    id: 'form',
    severity: 'recommended',
    rule: { node: 'test', fact: 'form', operator: 'equals', value: 'y' },
  });
  const ruleSet = buildRuleSet({ criteria: [...criteria, unlisted], facts, validTo: '2020-11-17' });
  expect(runCases(ruleSet, [{ facts: {}, expected: 'eligible' }], { asOf: '2020-11-18' }).rows[0]?.diagnostics.map(({ code }) => code))
    .toMatchInlineSnapshot(`
      [
        "eligibility/unlisted-choice",
        "eligibility/rule-set-not-in-force",
        "rules/unknown-predicate",
      ]
    `);
  expect(explain({}, ruleSet)).toMatchInlineSnapshot(`
    [
      "Cas 1 : attendu admissible, obtenu à compléter, à cause de « Critère a ». Motif : Fait a : sans réponse. Le jeu de règles « small » n’est pas en vigueur le 18 novembre 2020. La règle appelle « own », qui n’est pas fourni.",
      "Case 1: expected eligible, found to be completed, because of "Criterion a". Reason: Fact a: no answer. Rule set "small" is not in force on November 18, 2020. The rule calls "own", which is not provided.",
    ]
  `);
});

it('names a criterion by its id where its title is empty', () => {
  const ruleSet = buildRuleSet({ criteria: [buildCriterion({ id: 'a', title: { fr: '' }, rule: ask('a') })] });
  expect(explain({ facts: { a: false } }, ruleSet)[1]).toBe(
    'Case 1: expected eligible, found not eligible, because of "a". Reason: Fact a: no.',
  );
});

it('gives a reason even where there is no evidence to show', () => {
  const ruleSet = buildRuleSet({ criteria: [buildCriterion({ id: 'a', rule: { node: 'any', of: [] } })] });
  expect(explain({}, ruleSet)[0]).toBe(
    'Cas\u00a01\u00a0: attendu admissible, obtenu non admissible, à cause de «\u00a0Critère a\u00a0». Motif\u00a0: critère non respecté.',
  );
});

it('cuts a name that is too long, and keeps it on one line', () => {
  const [text = ''] = explain({ name: `Décision\n${'a'.repeat(300)}`, facts: admitted });
  expect(text).toMatch(/^Cas\u00a01, «\u00a0Décision a{110}…\u00a0»\u00a0: admissible/u);
});

it('is one paragraph for any case, whatever its author wrote', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: fc.string(),
        facts: fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'zz'), fc.oneof(fc.boolean(), fc.string(), fc.constant(null))),
        expected: fc.constantFrom('eligible' as const, 'ineligible' as const, 'undetermined' as const),
        because: fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'Critère a'))),
      }),
      (item) => {
        const { rows } = runCases(buildRuleSet(), [item], { asOf: '2020-11-18' });
        for (const row of rows) {
          const text = explainCase(row, { locale: 'fr' });
          expect(text).toMatch(/^Cas\u00a01, «\u00a0/u);
          expect(text).toMatch(/[.?]$/u);
          expect(text.includes(', comme attendu.')).toBe(row.passed);
        }
      },
    ),
  );
});
