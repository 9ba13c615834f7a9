import { describe, expect, it } from 'vitest';

import { formatFact } from '../../src/eligibility/formatFact';
import { formatPercent } from '../../src/base/formatPercent';
import type { Fact, FactValue } from '../../src/model/fact';
import { buildFact } from './buildRuleSet';

const both = (fact: Partial<Fact>, value: FactValue | undefined) =>
  (['fr', 'en'] as const).map((locale) => formatFact(buildFact({ id: 'a', ...fact }), value, { locale }));
const choices = [
  { code: 'npo', label: { fr: 'OBNL', en: 'NPO' } },
  { code: 'coop', label: { fr: 'Coopérative' } },
];

describe('the value of a fact, as a reader writes it', () => {
  it.each<[Partial<Fact>, FactValue | undefined, string, string]>([
    [{}, true, 'oui', 'yes'],
    [{}, false, 'non', 'no'],
    [{ type: 'integer' }, 1_250, '1\u00a0250', '1,250'],
    [{ type: 'integer', unit: { fr: 'mois', en: 'months' } }, 12, '12\u00a0mois', '12\u00a0months'],
    [{ type: 'cents' }, 125_050, '1\u00a0250,50\u00a0$', '$1,250.50'],
    [{ type: 'ratio' }, { numerator: 62, denominator: 100 }, '62\u00a0%', '62%'],
    [{ type: 'date' }, '2020-05-01', '1er\u00a0mai\u00a02020', 'May\u00a01, 2020'],
    [{ type: 'choice', choices }, 'npo', 'OBNL', 'NPO'],
    [{ type: 'choice', choices }, 'coop', 'Coopérative', 'Coopérative'],
    [{ type: 'choice', choices }, 'fund', 'fund', 'fund'],
    [{ type: 'choices', choices }, ['npo', 'coop'], 'OBNL et Coopérative', 'NPO and Coopérative'],
    [{ type: 'integer' }, { between: { minimum: 12 } }, 'au moins 12', 'at least 12'],
    [{ type: 'integer' }, { between: { maximum: 12 } }, 'au plus 12', 'at most 12'],
    [{ type: 'ratio' }, { between: { minimum: 0.6, maximum: 0.8 } }, 'de 60\u00a0% à 80\u00a0%', '60% to 80%'],
    [{ type: 'integer' }, { between: {} }, 'sans réponse', 'no answer'],
    [{}, undefined, 'sans réponse', 'no answer'],
    [{}, { unknown: 'declined' }, 'a préféré ne pas répondre', 'answer declined'],
    [{}, { unknown: 'pending' }, 'réponse en attente', 'answer pending'],
    [{ type: 'integer' }, 'douze', 'réponse illisible', 'unreadable answer'],
    [{ type: 'integer', minimum: 0 }, 0, '0', '0'],
    [{ type: 'integer', minimum: 0 }, -1, 'réponse impossible', 'impossible answer'],
    [{}, { notApplicable: { fr: 'pas de conseil', en: 'no board' } }, 'sans objet (pas de conseil)', 'not applicable (no board)'],
  ])('%j, %j: %s, %s', (fact, value, fr, en) => {
    expect(both(fact, value)).toEqual([fr, en]);
  });
});

describe('a share', () => {
  it.each<[number, number, string, string]>([
    [39_999, 100_000, '39,999\u00a0%', '39.999%'],
    [2, 5, '40\u00a0%', '40%'],
    [1, 3, 'environ 33,33\u00a0%', 'about 33.33%'],
    [399_999_999, 1_000_000_000, 'environ 40\u00a0%', 'about 40%'],
    [1, 1_000_000, '0,0001\u00a0%', '0.0001%'],
    [-1, 8, '-12,5\u00a0%', '-12.5%'],
    [25, 2, '1\u00a0250\u00a0%', '1,250%'],
  ])('of %d/%d is never printed as a threshold that it does not reach: %s', (numerator, denominator, fr, en) => {
    expect((['fr', 'en'] as const).map((locale) => formatPercent({ numerator, denominator }, { locale }))).toEqual([fr, en]);
  });
});
