import { expect, it } from 'vitest';

import type { Fact, Facts } from '../../src/model/fact';
import { inspectFacts } from '../../src/rules/inspectFacts';

const label = { fr: 'Fait', en: 'Fact' };
const facts: Fact[] = [
  { id: 'members', type: 'integer', label, question: label },
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
    { code: 'rules/unreadable-fact', severity: 'error', path: ['answers', 'members'], params: { fact: 'members', type: 'integer' } },
  ]);
});

it('finds a code that is not one of the choices', () => {
  const code = 'rules/unlisted-answer';
  expect(inspect({ form: 'non-proft', themes: ['culture', 'zzz'] })).toEqual([
    { code, severity: 'warning', path: ['answers', 'form'], params: { fact: 'form', received: 'non-proft', nearest: 'non-profit' } },
    { code, severity: 'warning', path: ['answers', 'themes'], params: { fact: 'themes', received: 'zzz', nearest: null } },
  ]);
});

it('has nothing to say of answers that fit, nor of questions left open', () => {
  expect(inspect({ members: { between: { minimum: 2 } }, form: 'non-profit', themes: null, other: 'anything' })).toEqual([]);
});
