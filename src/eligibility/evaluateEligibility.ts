import { demandOptions } from '../base/demandOptions';
import type { Application } from '../model/application';
import type { Enterprise } from '../model/enterprise';
import type { RuleSet } from '../model/ruleSet';
import { collectFacts } from './collectFacts';
import { compileRuleSet, type CompileRuleSetOptions } from './compileRuleSet';
import type { Verdict } from './verdict';

/** What is judged, and when. */
export interface EvaluateEligibilityOptions extends CompileRuleSetOptions {
  readonly application: Application;
  /** The record of the applicant, of the lead of a group, or of the sponsor of a project. */
  readonly enterprise?: Enterprise;
}

/**
 * The verdict on one application: its answers, the enterprise's record, its waivers, at a date. The day it was sent is `submission`,
 * unless `dates` says otherwise. To judge many, compile the rule set once with `compileRuleSet`.
 *
 * @throws RangeError when a date does not exist, or when the enterprise is not one that the application names.
 * @example
 * const application = parseApplication({
 *   schema: 'trajet/application/1.0',
 *   id: 'candidature-1',
 *   program: 'trajet',
 *   applicant: { kind: 'enterprise', enterprise: 'belvedere' },
 *   submittedOn: '2020-11-02',
 *   answers: {},
 * });
 *
 * evaluateEligibility(trajetPilotRuleSet, {
 *   application,
 *   enterprise: { id: 'belvedere', name: 'Gestion Belvédère inc.', legalForm: 'business-corporation' },
 *   asOf: '2020-11-18',
 * }).status // => 'ineligible'
 */
export function evaluateEligibility(ruleSet: RuleSet, options: EvaluateEligibilityOptions): Verdict {
  const { application, enterprise, ...judging } = demandOptions('evaluateEligibility', options, 'application', 'asOf');
  const named = listNamed(application);
  if (enterprise !== undefined && named !== undefined && !named.includes(enterprise.id)) {
    throw new RangeError(`evaluateEligibility: application ${application.id} names ${named.join(', ')}, not enterprise ${enterprise.id}`);
  }
  const { facts, diagnostics } = collectFacts(ruleSet, { application, ...(enterprise !== undefined && { enterprise }) });
  const compiled = compileRuleSet(ruleSet, { ...judging, dates: { submission: application.submittedOn, ...judging.dates } });
  const verdict = compiled.explain(facts, { waivers: application.waivers ?? [] });
  return {
    ...verdict,
    diagnostics: [...verdict.diagnostics, ...diagnostics],
    application: application.id,
    applicant: application.applicant,
  };
}

/** The enterprises that an application names; a team of people names none. */
function listNamed({ applicant }: Application): readonly string[] | undefined {
  switch (applicant.kind) {
    case 'enterprise':
    case 'manager':
      return [applicant.enterprise];
    case 'group':
      return [applicant.lead, ...applicant.enterprises];
    case 'project':
      return [applicant.sponsor];
    case 'team':
      return undefined;
  }
}
