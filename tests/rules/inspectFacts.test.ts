import { expect, it } from 'vitest';

import type { Fact, Facts } from '../../src/model/fact';
import { inspectFacts } from '../../src/rules/inspectFacts';

const label = { fr: 'Fait', en: 'Fact' };
const named = (fact: string) => ({ fact, factFr: 'Fait', factEn: 'Fact' });
const facts: Fact[] = [
  { id: 'members', type: 'integer', label, question: label },
  { id: 'staff', type: 'integer', label, question: label, minimum: 0 },
  { id: 'share', type: 'ratio', label, question: label, minimum: 0, maximum: 1 },
  { id: 'form', type: 'choice', label, question: label, choices: [{ code: 'non-profit', label }] },
  { id: 'themes', type: 'choices', label, question: label, choices: [{ code: 'culture', label }] },
  { id: 'other', type: 'choice', label, question: label },
];
const inspect = (answers: Facts) => inspectFacts(new Map(facts.map((fact) => [fact.id, fact])), answers);

it('finds an answer to a question that no one asks, and the name nearest to it', () => {
  expect(inspect({ membres: 4, zzz: true })).toEqual([
    { code: 'rules/unknown-answer', severity: 'warning', path: ['answers', 'membres'], params: { fact: 'membres', nearest: 'members' } },
    { code: 'rules/unknown-answer', severity: 'warning', path: ['answers', 'zzz'], params: { fact: 'zzz', nearest: null } },
  ]);
});

it('finds a value that its type cannot hold', () => {
  expect(inspect({ members: 'quatre' })).toEqual([
    {
      code: 'rules/unreadable-fact',
      severity: 'error',
      path: ['answers', 'members'],
      params: { ...named('members'), type: 'integer', typeFr: 'un nombre entier', typeEn: 'a whole number' },
    },
  ]);
});

it('finds a range whose bounds are reversed, and not one whose bounds are equal', () => {
  expect(inspect({ members: { between: { minimum: 8, maximum: 6 } } })).toEqual([
    {
      code: 'rules/reversed-answer',
      severity: 'error',
      path: ['answers', 'members'],
      params: { ...named('members'), minimum: 8, maximum: 6 },
    },
  ]);
  expect(inspect({ members: { between: { minimum: 6, maximum: 6 } } })).toEqual([]);
  expect(inspect({ form: { between: { minimum: 8, maximum: 6 } } })).toMatchObject([{ code: 'rules/unreadable-fact' }]);
});

it('finds a figure just beyond the bounds of its fact, and is silent at them', () => {
  expect(inspect({ staff: -1 })).toEqual([
    {
      code: 'rules/impossible-answer',
      severity: 'error',
      path: ['answers', 'staff'],
      params: { ...named('staff'), boundsFr: 'au moins 0', boundsEn: 'at least 0' },
    },
  ]);
  expect(inspect({ staff: { known: 0 }, share: 0 })).toEqual([]);
  expect(inspect({ share: { numerator: 1, denominator: 1 } })).toEqual([]);
  for (const share of [-0.01, 1.01, { numerator: 101, denominator: 100 }, { between: { maximum: 1.5 } }]) {
    expect(inspect({ share })).toMatchObject([
      { code: 'rules/impossible-answer', params: { boundsFr: 'de 0\u00a0% à 100\u00a0%', boundsEn: '0% to 100%' } },
    ]);
  }
});

it('finds a code that is not one of the choices', () => {
  const code = 'rules/unlisted-answer';
  expect(inspect({ form: 'non-proft', themes: ['culture', 'zzz'] })).toEqual([
    { code, severity: 'warning', path: ['answers', 'form'], params: { ...named('form'), received: 'non-proft', nearest: 'non-profit' } },
    { code, severity: 'warning', path: ['answers', 'themes'], params: { ...named('themes'), received: 'zzz', nearest: null } },
  ]);
});

it('has nothing to say of answers that fit, nor of questions left open', () => {
  expect(inspect({ members: { between: { minimum: 2 } }, form: 'non-profit', themes: null, other: 'anything' })).toEqual([]);
});
