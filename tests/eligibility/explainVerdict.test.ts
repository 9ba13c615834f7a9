import { describe, expect, it } from 'vitest';

import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import { explainVerdict } from '../../src/eligibility/explainVerdict';
import { trajetPilotRuleSet } from '../../src/eligibility/packs/trajetPilot';
import type { Waiver } from '../../src/model/application';
import type { Fact, Facts } from '../../src/model/fact';
import type { Constant, Operator, RuleNode } from '../../src/model/rule';
import type { Criterion, RuleSet } from '../../src/model/ruleSet';
import { ask, buildCriterion, buildFact, buildRule, buildRuleSet } from './buildRuleSet';

const asOf = '2020-11-18';
const reasons = (ruleSet: RuleSet, facts: Facts, locale: 'fr' | 'en' = 'fr', waivers: Waiver[] = []) =>
  explainVerdict(compileRuleSet(ruleSet, { asOf }).explain(facts, { waivers }), { locale, as: 'reasons' });
const one = (criterion: Partial<Criterion>) => buildRuleSet({ criteria: [buildCriterion({ id: 'a', ...criterion })] });

const admitted = {
  'legal-form': 'solidarity-cooperative',
  region: '04',
  'market-activity': true,
  'social-purpose': true,
  'available-people': 2,
  'public-board-share': 0,
  'board-support': true,
} as const;

describe('the reasons of a verdict', () => {
  it('are every ground of a refusal, with what was found, what is asked, and its source', () => {
    const facts = { ...admitted, 'legal-form': 'business-corporation', 'public-board-share': 0.62, region: '17' } as const;
    expect(reasons(trajetPilotRuleSet, facts)).toMatchInlineSnapshot(`
      [
        "Candidature non admissible.",
        "La forme juridique (« Société par actions ») n’est pas de celles que le programme accueille, soit : Organisme à but non lucratif (OBNL), Coopérative ou Mutuelle. Source : Loi sur l’économie sociale (RLRQ, c. E-1.1.1), art. 3, selon le ministère de l’Économie.",
        "L’entreprise est établie hors du territoire du programme (Mauricie) : Centre-du-Québec.",
        "Des organismes publics nomment 62 % du conseil d’administration; une part de plus de 50 % exclut l’entreprise. Même source.",
        "Hypothèse : aucune source publique du programme n’énonce ces règles.",
      ]
    `);
    expect(reasons(trajetPilotRuleSet, facts, 'en')).toMatchInlineSnapshot(`
      [
        "Not eligible.",
        "The legal form ("Business corporation") is not one that the program accepts: Non-profit organization (NPO), Cooperative or Mutual society. Source: Social Economy Act (CQLR, c. E-1.1.1), s. 3, as summed up by the ministère de l’Économie.",
        "The enterprise is located outside the program’s territory (Mauricie): Centre-du-Québec.",
        "Public bodies name 62% of the board; a share of more than 50% excludes the enterprise. Same source.",
        "Assumption: no public source of the program states these rules.",
      ]
    `);
  });

  it('are what is left to complete', () => {
    expect(reasons(trajetPilotRuleSet, { ...admitted, region: null, 'available-people': { between: { minimum: 1 } } }))
      .toMatchInlineSnapshot(`
        [
          "Candidature à compléter.",
          "Établie sur le territoire du programme : à compléter. Région administrative : sans réponse (règle : Mauricie).",
          "Disponibilité de l’équipe : à compléter. Personnes disponibles pour le parcours : au moins 1 (règle : au moins 2).",
          "Hypothèse : aucune source publique du programme n’énonce ces règles.",
        ]
      `);
  });

  it('are what was required, of an eligible applicant', () => {
    expect(reasons(trajetPilotRuleSet, admitted, 'en')).toMatchInlineSnapshot(`
      [
        "Eligible.",
        "Accepted legal form: met. Legal form: Solidarity cooperative. Source: Social Economy Act (CQLR, c. E-1.1.1), s. 3, as summed up by the ministère de l’Économie.",
        "Located in the program’s territory: met. Administrative region: Mauricie.",
        "Sale or exchange of goods or services: met. Market activity: yes. Same source.",
        "Social purpose: met. Stated social purpose: yes. Same source.",
        "Availability of the team: met. People available for the parcours: 2 (rule: at least 2).",
        "Control by public bodies: no ground for exclusion. Share of the board named by public bodies: 0% (excludes: more than 50%). Same source.",
        "Assumption: no public source of the program states these rules.",
      ]
    `);
  });

  it('hold waivers, on the record', () => {
    const waiver = {
      criterion: 'region',
      by: 'le comité',
      reason: { fr: 'Projet régional.' },
      decidedOn: '2020-11-01',
      until: '2020-12-31',
    };
    const found = reasons(trajetPilotRuleSet, { ...admitted, region: '17', 'available-people': 1 }, 'fr', [waiver]);
    expect(found[2]).toMatchInlineSnapshot(
      `"Établie sur le territoire du programme : critère levé. Région administrative : Centre-du-Québec (règle : Mauricie). Dérogation accordée le 1er novembre 2020 par le comité (jusqu’au 31 décembre 2020) : Projet régional."`,
    );
    expect(
      reasons(trajetPilotRuleSet, { ...admitted, region: '17' }, 'en', [{ ...waiver, reason: { fr: 'Projet régional' } }])[2],
    ).toMatchInlineSnapshot(
      `"Located in the program’s territory: waived. Administrative region: Centre-du-Québec (rule: Mauricie). Waiver granted on November 1, 2020 by le comité (until December 31, 2020): Projet régional."`,
    );
  });

  it('hold the recommendations that are not followed', () => {
    expect(reasons(trajetPilotRuleSet, { ...admitted, 'board-support': false }, 'en').at(-2)).toMatchInlineSnapshot(
      `"Support of the board of directors: recommendation not followed. Support of the board: no."`,
    );
  });

  it('say first that a message is a recommendation’s', () => {
    const messages = { unmet: { fr: 'Le conseil n’appuie pas la démarche.' } };
    expect(reasons(one({ severity: 'recommended', messages }), { a: false })).toEqual([
      'Candidature admissible.',
      'Recommandation\u00a0: Le conseil n’appuie pas la démarche.',
    ]);
  });

  it('mark a rule that is an assumption among others that are not', () => {
    expect(reasons(one({ assumed: true }), { a: false })).toMatchInlineSnapshot(`
      [
        "Candidature non admissible.",
        "Critère a : critère non respecté. Fait a : non. Règle posée par hypothèse.",
      ]
    `);
  });
});

describe('the message of a criterion', () => {
  const messages = {
    met: { fr: 'Atteint\u00a0: {observed}.', en: 'Met: {observed}.' },
    unmet: { fr: 'Trouvé {observed}, demandé {expected}, {autre}.', en: 'Found {observed}, asked {expected}.' },
    unknown: { fr: 'À préciser\u00a0: {observed}.', en: 'To be said: {observed}.' },
  };
  const free = one({ rule: { node: 'test', fact: 'a', operator: 'equals', value: 'x' }, messages });
  const ruleSet = { ...free, facts: [buildFact({ id: 'a', type: 'choice' })] };

  it('stands for its status, its placeholders filled once', () => {
    expect(reasons(ruleSet, { a: '{expected}' })[1]).toBe('Trouvé {expected}, demandé x, {autre}.');
    expect(reasons(ruleSet, { a: '$&' }, 'en')[1]).toBe('Found $&, asked x.');
    expect(reasons(ruleSet, { a: 'x' })[1]).toBe('Atteint\u00a0: x.');
    expect(reasons(ruleSet, {})[1]).toBe('À préciser\u00a0: sans réponse.');
  });

  it('is empty where nothing was found to fill it', () => {
    expect(reasons({ ...ruleSet, criteria: [buildCriterion({ id: 'a', rule: { node: 'any', of: [] }, messages })] }, {}, 'en')[1]).toBe(
      'Found , asked .',
    );
  });

  it('gives way to the status when the criterion does not apply', () => {
    expect(reasons(ruleSet, { a: { notApplicable: { fr: 'équipe' } } })[1]).toBe(
      'Critère a\u00a0: sans objet. Fait a\u00a0: sans objet (équipe).',
    );
  });
});

describe('what a rule asks', () => {
  const say = (fact: Partial<Fact>, operator: Operator, value: Constant | undefined, found: Facts[string]) => {
    const rule: RuleNode = { node: 'test', fact: 'a', operator, ...(value !== undefined && { value }) };
    const ruleSet = buildRule(rule, { facts: [buildFact({ id: 'a', ...fact })] });
    return (['fr', 'en'] as const).map((locale) =>
      reasons(ruleSet, { a: found ?? null }, locale)[1]?.replace(/^.*(?:Fait|Fact) a\s?: /u, ''),
    );
  };

  it.each<[Partial<Fact>, Operator, Constant | undefined, Facts[string], string, string]>([
    [{ type: 'integer' }, 'at-least', 10, 4, '4 (règle\u00a0: au moins 10).', '4 (rule: at least 10).'],
    [
      { type: 'cents' },
      'at-most',
      500_000,
      500_001,
      '5\u00a0000,01\u00a0$ (règle\u00a0: au plus 5\u00a0000,00\u00a0$).',
      '$5,000.01 (rule: at most $5,000.00).',
    ],
    [{ type: 'ratio' }, 'more-than', 0.4, 0.4, '40\u00a0% (règle\u00a0: plus de 40\u00a0%).', '40% (rule: more than 40%).'],
    [
      { type: 'date' },
      'at-least',
      '2020-05-01',
      '2020-04-30',
      '30\u00a0avril\u00a02020 (règle\u00a0: à compter du 1er\u00a0mai\u00a02020).',
      'April\u00a030, 2020 (rule: on or after May\u00a01, 2020).',
    ],
    [
      { type: 'date' },
      'equals',
      '2020-05-01',
      '2020-04-30',
      '30\u00a0avril\u00a02020 (règle\u00a0: 1er\u00a0mai\u00a02020).',
      'April\u00a030, 2020 (rule: May\u00a01, 2020).',
    ],
    [{ type: 'choices' }, 'includes-all', ['x', 'y'], ['x'], 'x (règle\u00a0: x et y).', 'x (rule: x and y).'],
    [{ type: 'choices' }, 'includes-any', ['x', 'y'], [], 'aucun choix (règle\u00a0: x ou y).', 'no choice (rule: x or y).'],
    [{ type: 'choice' }, 'not-in', ['x', 'y'], 'x', 'x (règle\u00a0: autre que x ou y).', 'x (rule: other than x or y).'],
    [{ type: 'choice' }, 'in', ['x', 'y'], 'x', 'x.', 'x.'],
    [{}, 'is-false', undefined, true, 'oui.', 'yes.'],
    [{}, 'equals', true, false, 'non.', 'no.'],
    [{ type: 'integer' }, 'at-least', 'ten', 4, '4.', '4.'],
  ])('%j %s %j of %j: %s %s', (fact, operator, value, found, fr, en) => {
    expect(say(fact, operator, value, found)).toEqual([fr, en]);
  });

  it('fills {expected} of a question answered yes or no', () => {
    const messages = { unmet: { fr: 'Attendu\u00a0: {expected}.' } };
    expect(reasons(one({ messages }), { a: false })[1]).toBe('Attendu\u00a0: oui.');
    expect(reasons(one({ messages, rule: { node: 'test', fact: 'a', operator: 'is-false' } }), { a: true })[1]).toBe('Attendu\u00a0: non.');
  });

  it('says since when, of a dated threshold', () => {
    const parameters = [{ id: 'least', label: { fr: 'Minimum' }, at: 'asOf' as const, values: [{ from: '2020-01-01', value: 2 }] }];
    const rule: RuleNode = { node: 'test', fact: 'a', operator: 'at-least', parameter: 'least' };
    const ruleSet = buildRule(rule, { facts: [buildFact({ id: 'a', type: 'integer' })], parameters });
    expect(reasons(ruleSet, { a: 1 })[1]).toBe(
      'Critère only\u00a0: critère non respecté. Fait a\u00a0: 1 (règle\u00a0: au moins 2, depuis le 1er\u00a0janvier\u00a02020).',
    );
    expect(reasons(ruleSet, { a: 1 }, 'en')[1]).toContain('(rule: at least 2, since January\u00a01, 2020)');
  });

  it('names the other criterion that a rule refers to', () => {
    const criteria = [
      buildCriterion({ id: 'x', rule: { node: 'not', of: { node: 'ref', criterion: 'a' } } }),
      buildCriterion({ id: 'a', severity: 'recommended' }),
    ];
    expect(reasons(buildRuleSet({ criteria }), { a: true })[1]).toBe(
      'Critère x\u00a0: critère non respecté. Voir le critère «\u00a0Critère a\u00a0».',
    );
    expect(reasons(buildRuleSet({ criteria: criteria.slice(0, 1) }), {}, 'en')[1]).toBe('Criterion x: to be completed. See criterion "a".');
  });

  it('names the facts of a predicate, and a fact that the rule set lacks', () => {
    expect(reasons(buildRule({ node: 'custom', name: 'own', facts: ['a', 'b'] }), { a: true }, 'en')[1]).toBe(
      'Criterion only: to be completed. Fact a: yes; Fact b: no answer.',
    );
    expect(reasons(buildRule(ask('zzz')), {}, 'en')[1]).toBe('Criterion only: to be completed. zzz.');
  });
});

describe('a checklist', () => {
  it('has a line for every criterion, in the order of the rule set', () => {
    const verdict = compileRuleSet(trajetPilotRuleSet, { asOf }).explain({
      ...admitted,
      region: null,
      'market-activity': false,
      'public-board-share': { notApplicable: { fr: 'pas de conseil', en: 'no board' } },
    });
    expect(explainVerdict(verdict, { locale: 'fr', as: 'checklist' })).toMatchInlineSnapshot(`
      [
        "Forme juridique acceptée : critère respecté. Forme juridique : Coopérative de solidarité.",
        "Établie sur le territoire du programme : à compléter. Région administrative : sans réponse (règle : Mauricie).",
        "Vente ou échange de biens ou de services : critère non respecté. Activité marchande : non.",
        "Finalité sociale : critère respecté. Finalité sociale énoncée : oui.",
        "Disponibilité de l’équipe : critère respecté. Personnes disponibles pour le parcours : 2 (règle : au moins 2).",
        "Contrôle par des organismes publics : sans objet. Part du conseil nommée par des organismes publics : sans objet (pas de conseil).",
        "Démarche appuyée par le conseil d’administration : recommandation suivie. Appui du conseil d’administration : oui.",
        "Hypothèse : aucune source publique du programme n’énonce ces règles.",
      ]
    `);
    expect(explainVerdict(verdict, { locale: 'en', as: 'checklist' })).toMatchInlineSnapshot(`
      [
        "Accepted legal form: met. Legal form: Solidarity cooperative.",
        "Located in the program’s territory: to be completed. Administrative region: no answer (rule: Mauricie).",
        "Sale or exchange of goods or services: not met. Market activity: no.",
        "Social purpose: met. Stated social purpose: yes.",
        "Availability of the team: met. People available for the parcours: 2 (rule: at least 2).",
        "Control by public bodies: not applicable. Share of the board named by public bodies: not applicable (no board).",
        "Support of the board of directors: recommendation followed. Support of the board: yes.",
        "Assumption: no public source of the program states these rules.",
      ]
    `);
  });
});
