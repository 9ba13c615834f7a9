import { describe, expect, it } from 'vitest';

import { evaluateEligibility } from '../../src/eligibility/evaluateEligibility';
import type { Applicant, Application } from '../../src/model/application';
import { buildCriterion, buildFact, buildRuleSet } from './buildRuleSet';

const ruleSet = buildRuleSet({
  facts: [buildFact({ id: 'employees', type: 'integer', from: 'enterprise.employees' })],
  parameters: [
    {
      id: 'ceiling',
      label: { fr: 'Plafond' },
      at: 'submission',
      values: [
        { from: '2020-01-01', value: 10 },
        { from: '2020-12-01', value: 50 },
      ],
    },
  ],
  criteria: [
    buildCriterion({ id: 'size', waivable: true, rule: { node: 'test', fact: 'employees', operator: 'less-than', parameter: 'ceiling' } }),
  ],
});
const build = (changes: Partial<Application> = {}): Application => ({
  schema: 'trajet/application/1.0',
  id: 'candidature-1',
  program: 'trajet',
  applicant: { kind: 'enterprise', enterprise: 'sabord' },
  submittedOn: '2020-11-02',
  answers: {},
  ...changes,
});
const enterprise = { id: 'sabord', name: 'Le Sabord', employees: 20 };
const asOf = '2020-12-18';

describe('the verdict on an application', () => {
  it('names the application and its applicant', () => {
    const application = build();
    expect(evaluateEligibility(ruleSet, { application, asOf })).toMatchObject({
      application: 'candidature-1',
      applicant: application.applicant,
      asOf,
      status: 'undetermined',
      missing: ['employees'],
    });
  });

  it('reads the record of the enterprise, and the threshold of the day the application was sent', () => {
    expect(evaluateEligibility(ruleSet, { application: build(), enterprise, asOf }).status).toBe('ineligible');
    expect(evaluateEligibility(ruleSet, { application: build({ submittedOn: '2020-12-01' }), enterprise, asOf }).status).toBe('eligible');
  });

  it('reads another date where the caller gives one', () => {
    const dates = { submission: '2020-12-01' };
    expect(evaluateEligibility(ruleSet, { application: build(), enterprise, asOf, dates }).status).toBe('eligible');
  });

  it('tells of conflicts between the answers and the record', () => {
    const { status, diagnostics } = evaluateEligibility(ruleSet, { application: build({ answers: { employees: 4 } }), enterprise, asOf });
    expect([status, ...diagnostics.map(({ code }) => code)]).toEqual(['eligible', 'eligibility/conflicting-fact']);
  });

  it('tells of an answer that the rule set does not ask, with the nearest name', () => {
    const { status, diagnostics } = evaluateEligibility(ruleSet, { application: build({ answers: { employes: 4 } }), asOf });
    expect(status).toBe('undetermined');
    expect(diagnostics).toMatchObject([
      { code: 'rules/unknown-answer', path: ['answers', 'employes'], params: { fact: 'employes', nearest: 'employees' } },
    ]);
  });

  it('counts the waivers of the application', () => {
    const waivers = [{ criterion: 'size', by: 'Comité', reason: { fr: 'Fusion' }, decidedOn: '2020-12-01' }];
    const verdict = evaluateEligibility(ruleSet, { application: build({ waivers }), enterprise, asOf });
    expect(verdict).toMatchObject({ status: 'eligible', criteria: [{ status: 'waived' }] });
  });

  it.each<[string, Applicant]>([
    ['the lead of a group', { kind: 'group', lead: 'sabord', enterprises: ['sabord', 'other'] }],
    ['a member of a group', { kind: 'group', lead: 'other', enterprises: ['other', 'sabord'] }],
    ['the sponsor of a project', { kind: 'project', name: 'Projet', sponsor: 'sabord' }],
    ['whoever carries a team of people', { kind: 'team', name: 'Équipe', people: 3 }],
  ])('takes the record of %s', (_, applicant) => {
    expect(evaluateEligibility(ruleSet, { application: build({ applicant }), enterprise, asOf }).status).toBe('ineligible');
  });

  it('does not take the record of an enterprise that the application does not name', () => {
    expect(() => evaluateEligibility(ruleSet, { application: build(), enterprise: { ...enterprise, id: 'other' }, asOf })).toThrow(
      new RangeError('evaluateEligibility: application candidature-1 names sabord, not enterprise other'),
    );
  });
});
