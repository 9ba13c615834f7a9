import { expect, it } from 'vitest';

import { acceptedLegalForm } from '../../../src/eligibility/criteria/acceptedLegalForm';
import { inspect, judge, say } from '../judge';

it('accepts each kind of a form, and the form itself', () => {
  const part = acceptedLegalForm(['cooperative', 'mutual']);
  for (const form of ['cooperative', 'solidarity-cooperative', 'work-cooperative', 'mutual']) {
    expect(judge(part, { 'legal-form': form })).toBe('met');
  }
});

it('refuses another form, and a form that is not known', () => {
  const part = acceptedLegalForm(['cooperative']);
  expect(judge(part, { 'legal-form': 'non-profit' })).toBe('unmet');
  expect(judge(part, { 'legal-form': 'foundation' })).toBe('unmet');
  expect(say(part, { 'legal-form': 'business-corporation' })).toMatchInlineSnapshot(`
    [
      "La forme juridique (« Société par actions ») n’est pas de celles que le programme accueille, soit : Coopérative.",
      "The legal form ("Business corporation") is not one that the program accepts: Cooperative.",
    ]
  `);
});

it('accepts one kind without the others', () => {
  const part = acceptedLegalForm(['work-cooperative']);
  expect(judge(part, { 'legal-form': 'work-cooperative' })).toBe('met');
  expect(judge(part, { 'legal-form': 'cooperative' })).toBe('unmet');
});

it('waits for the answer', () => {
  expect(judge(acceptedLegalForm(['mutual']), {})).toBe('unknown');
});

it('is a criterion without fault', () => {
  expect(inspect(acceptedLegalForm(['non-profit']))).toEqual([]);
});
