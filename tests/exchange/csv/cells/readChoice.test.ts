import { describe, expect, it } from 'vitest';

import { buildChoiceReader } from '../../../../src/exchange/csv/cells/readChoice';
import { trajetPilotRuleSet } from '../../../../src/eligibility/packs/trajetPilot';
import type { Fact } from '../../../../src/model/fact';

const context = { locale: 'fr', facts: [], indicators: [] } as const;
const label = { fr: 'Question' };
const read = (fact: Partial<Fact>, text: string) =>
  buildChoiceReader({ id: 'a', type: 'choice', label, question: label, ...fact })(text, context);
const forms: Partial<Fact> = {
  from: 'enterprise.legalForm',
  choices: [
    { code: 'non-profit', label: { fr: 'Organisme à but non lucratif (OBNL)' } },
    { code: 'federal-non-profit', label: { fr: 'OBNL de régime fédéral' } },
    { code: 'cooperative', label: { fr: 'Une coop, peu importe laquelle' } },
    { code: 'business-corporation', label: { fr: 'Société par actions' } },
  ],
};

describe('a choice that is a code of a vocabulary', () => {
  it.each([
    ['OSBL', 'non-profit'],
    ['osbl', 'non-profit'],
    ['OBNL', 'non-profit'],
    ['OBNL fédéral', 'federal-non-profit'],
    ['Coop', 'cooperative'],
    ['inc.', 'business-corporation'],
    ['Une coop, peu importe laquelle', 'cooperative'],
  ])('is read as the enterprises’ column reads « %s »', (text, value) => expect(read(forms, text)).toEqual({ value }));

  it('is refused when the question does not accept it, with what it belongs under', () => {
    expect(read(forms, 'coop de solidarité')).toMatchObject({ refused: { code: 'csv/unknown-word', params: { nearest: 'Coopérative' } } });
    expect(read(forms, 'Mutuelle')).toMatchObject({ refused: { params: { nearest: null } } });
    expect(read(forms, 'zzz')).toMatchObject({ refused: { code: 'csv/unknown-word', params: { nearest: null } } });
  });

  it('is ambiguous among the codes accepted only', () => {
    const some = ['04', '05', '11'].map((code) => ({ code, label: { fr: code } }));
    const mrcs = ['371', '372'].map((code) => ({ code, label: { fr: code } }));
    expect(read({ from: 'enterprise.place.region', choices: some }, 'Cantons de l’Est')).toEqual({ value: '05' });
    expect(read({ from: 'enterprise.place.mrc', choices: mrcs }, 'Francheville')).toMatchObject({
      refused: { code: 'csv/ambiguous-word' },
    });
    expect(read({ from: 'enterprise.place.mrc', choices: mrcs.slice(1) }, 'Francheville')).toEqual({ value: '372' });
  });

  it('is any code of the vocabulary when the question lists none', () => {
    expect(read({ from: 'enterprise.legalForm' }, 'CTA')).toEqual({ value: 'worker-shareholder-cooperative' });
    expect(read({}, 'CTA')).toEqual({ value: 'CTA' });
  });
});

describe('the facts of the pilot', () => {
  const pilotFacts: readonly Fact[] = trajetPilotRuleSet.facts;
  const factFrom = (field: string) => pilotFacts.find(({ from }) => from?.endsWith(field) === true);
  it.each([
    ['legalForm', 'OSBL', 'non-profit'],
    ['legalForm', 'coop de solidarité', 'solidarity-cooperative'],
    ['legalForm', 'Coop de travail', 'work-cooperative'],
    ['legalForm', 'CTA', 'worker-shareholder-cooperative'],
    ['legalForm', 'inc.', 'business-corporation'],
    ['region', 'Région 05', '05'],
    ['region', '05 Estrie', '05'],
    ['region', 'Estrie (05)', '05'],
    ['region', 'Cantons de l’Est', '05'],
    ['region', "Cantons de l'Est", '05'],
  ])('take in %s the word « %s »', (field, text, value) => expect(read(factFrom(field) ?? {}, text)).toEqual({ value }));

  it('keep the number beside a wrong name, and say so', () => {
    expect(read(factFrom('region') ?? {}, 'Estry (05)')).toMatchObject({
      value: '05',
      remark: { code: 'csv/name-beside-code', params: { name: 'Estrie' } },
    });
  });
});
