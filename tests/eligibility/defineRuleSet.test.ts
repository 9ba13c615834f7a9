import { expect, it } from 'vitest';

import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import { acceptedLegalForm } from '../../src/eligibility/criteria/acceptedLegalForm';
import { fewerEmployeesThan } from '../../src/eligibility/criteria/fewerEmployeesThan';
import { criterionMakers } from '../../src/eligibility/criteria/registry';
import { defineRuleSet } from '../../src/eligibility/defineRuleSet';
import { gatherCriteria } from '../../src/eligibility/gatherCriteria';
import { safeParseRuleSet } from '../../src/model/ruleSet';

/** Accept cooperatives of fewer than 50 employees. */
const smallCooperatives = defineRuleSet({
  schema: 'trajet/rule-set/1.0',
  id: 'small-cooperatives',
  version: '1.0.0',
  title: { fr: 'Petites coopératives', en: 'Small cooperatives' },
  ...gatherCriteria(acceptedLegalForm(['cooperative']), fewerEmployeesThan(50)),
});

it('accepts a cooperative of 49 employees, not one of 50, nor a company', () => {
  const { verdict } = compileRuleSet(smallCooperatives, { asOf: '2026-01-15' });
  expect(verdict({ 'legal-form': 'work-cooperative', employees: 49 })).toEqual({ status: 'eligible' });
  expect(verdict({ 'legal-form': 'work-cooperative', employees: 50 }).status).toBe('ineligible');
  expect(verdict({ 'legal-form': 'business-corporation', employees: 4 }).status).toBe('ineligible');
  expect(verdict({ employees: 4 }).status).toBe('undetermined');
});

it('is the same object as its JSON', () => {
  expect(safeParseRuleSet(JSON.parse(JSON.stringify(smallCooperatives)))).toMatchObject({ success: true, data: smallCooperatives });
});

it('asks once for a fact that two criteria need', () => {
  const { facts, criteria } = gatherCriteria(fewerEmployeesThan(50), fewerEmployeesThan(10, { id: 'very-small', severity: 'recommended' }));
  expect(facts.map(({ id }) => id)).toEqual(['employees']);
  expect(criteria.map(({ id }) => id)).toEqual(['employees', 'very-small']);
});

it('has a name for each reusable criterion', () => {
  expect(new Set(criterionMakers.map(({ name }) => name)).size).toBe(criterionMakers.length);
});
