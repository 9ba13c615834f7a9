import { describe, expect, it } from 'vitest';

import { collectFacts } from '../../src/eligibility/collectFacts';
import type { Enterprise } from '../../src/model/enterprise';
import type { Fact, Facts } from '../../src/model/fact';
import { buildFact, buildRuleSet } from './buildRuleSet';
import { render } from './render';

const facts: Fact[] = [
  buildFact({ id: 'form', type: 'choice', from: 'enterprise.legalForm' }),
  buildFact({ id: 'region', type: 'choice', from: 'enterprise.place.region' }),
  buildFact({ id: 'employees', type: 'integer', from: 'enterprise.employees' }),
  buildFact({ id: 'purpose', from: 'enterprise.socialPurpose' }),
  buildFact({ id: 'market', from: 'enterprise.hasMarketActivity' }),
  buildFact({ id: 'languages', type: 'choices', from: 'enterprise.languages' }),
  buildFact({ id: 'board', type: 'ratio', from: 'enterprise.board.publicShare' }),
  buildFact({ id: 'own', type: 'ratio', from: 'enterprise.revenue.ownShare' }),
  buildFact({ id: 'lost', type: 'integer', from: 'enterprise.place.nowhere' }),
  buildFact({ id: 'deep', type: 'integer', from: 'enterprise.employees.more' }),
  buildFact({ id: 'asked' }),
];
const enterprise: Enterprise = {
  id: 'sabord',
  name: 'Éditions d’Art Le Sabord',
  legalForm: 'non-profit',
  place: { region: '04' },
  employees: 0,
  socialPurpose: { fr: 'Faire rayonner la création' },
  hasMarketActivity: false,
  languages: ['fr', 'en'],
  board: { seats: 9, namedByPublicBodies: 3 },
  revenue: { fiscalYearEnd: '2020-03-31', totalCents: 100_000, ownCents: 39_999 },
};
const named = (fact: string) => ({ fact, factFr: `Fait ${fact}`, factEn: `Fact ${fact}` });
const collect = (answers: Facts, record = enterprise) =>
  collectFacts(buildRuleSet({ facts }), { application: { answers: { ...answers } }, enterprise: record });

describe('facts', () => {
  it('are read from the record of the enterprise: figures, codes, yes and no, exact shares', () => {
    expect(collect({})).toEqual({
      facts: {
        form: 'non-profit',
        region: '04',
        employees: 0,
        purpose: true,
        market: false,
        languages: ['fr', 'en'],
        board: { numerator: 1, denominator: 3 },
        own: { numerator: 39_999, denominator: 100_000 },
      },
      diagnostics: [],
    });
  });

  it('that the record does not hold are not known, which is not "no"', () => {
    expect(collect({}, { id: 'new', name: 'Nouvelle' })).toEqual({ facts: {}, diagnostics: [] });
    expect(collectFacts(buildRuleSet({ facts }), {})).toEqual({ facts: {}, diagnostics: [] });
  });

  it('that are shares of nothing are not known', () => {
    expect(collect({}, { id: 'new', name: 'Nouvelle', board: { seats: 0, namedByPublicBodies: 0 } }).facts).toEqual({});
    expect(collect({}, { id: 'new', name: 'Nouvelle', board: { seats: 7 } }).facts).toEqual({});
  });

  it('are read from the answers of the application, with those that no rule asks', () => {
    const application = { answers: { asked: true, other: 4 } };
    expect(collectFacts(buildRuleSet({ facts }), { application }).facts).toEqual({ asked: true, other: 4 });
  });
});

describe('an answer and the record', () => {
  it('that agree are one fact', () => {
    expect(collect({ board: { numerator: 3, denominator: 9 }, languages: ['en', 'fr'], employees: { known: 0 } }).diagnostics).toEqual([]);
  });

  it('that differ are a conflict: the answer is kept, and both are told', () => {
    const { facts: kept, diagnostics } = collect({ employees: 4, form: { notApplicable: { fr: 'équipe' } } });
    expect(kept).toMatchObject({ employees: 4, form: { notApplicable: { fr: 'équipe' } } });
    expect(diagnostics.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      {
        code: 'eligibility/conflicting-fact',
        path: ['answers', 'form'],
        params: { ...named('form'), answered: '{"notApplicable":{"fr":"équipe"}}', recorded: '"non-profit"' },
      },
      {
        code: 'eligibility/conflicting-fact',
        path: ['answers', 'employees'],
        params: { ...named('employees'), answered: '4', recorded: '0' },
      },
    ]);
    expect(render(diagnostics.slice(1))).toMatchInlineSnapshot(`
      [
        "Pour « Fait employees », la candidature (4) est retenue; le dossier de l’entreprise dit 0. Vérifier auprès de l’entreprise.",
        "For "Fact employees", the application (4) is followed; the enterprise’s record says 0. Check with the enterprise.",
      ]
    `);
  });

  it('complete each other: the record fills what was declined, is pending or was not asked', () => {
    const answers = { form: { unknown: 'declined' as const }, region: { unknown: 'pending' as const }, employees: null };
    expect(collect(answers)).toMatchObject({ facts: { form: 'non-profit', region: '04', employees: 0 }, diagnostics: [] });
  });

  it('agree when the record lies within the range answered', () => {
    const within = collect({ employees: { between: { maximum: 0 } }, own: { between: { minimum: 0.3, maximum: 0.4 } } });
    expect(within).toMatchObject({ facts: { employees: 0, own: { numerator: 39_999 } }, diagnostics: [] });
    expect(collect({ own: { between: { minimum: 0.4 } } }).diagnostics).toHaveLength(1);
    expect(collect({ own: { between: { maximum: 0.3 } } }).diagnostics).toHaveLength(1);
  });

  it('are a conflict when the answer is impossible: the record is told, and the answer is left for the rules to report', () => {
    const bounded = buildRuleSet({
      facts: [buildFact({ id: 'employees', type: 'integer', from: 'enterprise.employees', minimum: 0, maximum: 10 })],
    });
    const collectWithin = (answer: number, recorded: number) =>
      collectFacts(bounded, { application: { answers: { employees: answer } }, enterprise: { ...enterprise, employees: recorded } });
    for (const answer of [-1, 11]) {
      expect(collectWithin(answer, 0)).toMatchObject({
        facts: { employees: answer },
        diagnostics: [{ code: 'eligibility/conflicting-fact', params: { answered: String(answer), recorded: '0' } }],
      });
    }
    for (const answer of [0, 10]) expect(collectWithin(answer, answer)).toEqual({ facts: { employees: answer }, diagnostics: [] });
    expect(collectWithin(11, 11)).toEqual({ facts: { employees: 11 }, diagnostics: [] });
  });

  it('are a conflict when the answer cannot be read', () => {
    expect(collect({ employees: 'aucun' })).toMatchObject({
      facts: { employees: 'aucun' },
      diagnostics: [{ path: ['answers', 'employees'] }],
    });
  });
});
