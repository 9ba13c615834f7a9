import { expect, it } from 'vitest';

import { findVocabulary } from '../../../../src/exchange/csv/cells/findVocabulary';
import type { Fact } from '../../../../src/model/fact';

const label = { fr: 'Choix' };
const choice = (code: string, fr = code) => ({ code, label: { fr } });
const find = (fact: Partial<Fact>) => findVocabulary({ id: 'a', type: 'choice', label, question: label, ...fact })?.id;

it('finds the vocabulary of the field of the model that a fact comes from', () => {
  expect(find({ from: 'enterprise.legalForm' })).toBe('legalForm');
  expect(find({ from: 'enterprise.place.region', choices: [choice('04')] })).toBe('region');
  expect(find({ from: 'enterprise.name' })).toBeUndefined();
});

it('finds the vocabulary that holds every choice, and no other', () => {
  expect(find({ choices: [choice('non-profit'), choice('cooperative')] })).toBe('legalForm');
  expect(find({ choices: [choice('non-profit'), choice('a-program-s-own')] })).toBeUndefined();
  expect(find({})).toBeUndefined();
});

it('takes bare numbers for codes only when their labels say so', () => {
  expect(find({ choices: [choice('04', 'Mauricie'), choice('05', 'Estrie')] })).toBe('region');
  expect(find({ choices: [choice('01', 'Moins d’un an'), choice('02', 'Deux ans')] })).toBeUndefined();
});
