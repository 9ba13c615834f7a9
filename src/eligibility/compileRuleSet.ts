import { demandOptions } from '../base/demandOptions';
import { isPlainDate } from '../base/plainDate';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Waiver } from '../model/application';
import type { Facts } from '../model/fact';
import type { RuleSet } from '../model/ruleSet';
import type { Predicate } from '../rules/compiledRule';
import type { RuleDates } from '../rules/findParameterValue';
import { inspectFacts } from '../rules/inspectFacts';
import { combineEffects, type CriterionEffect } from './combineEffects';
import { compileCriteria, settleCriteria } from './compileCriteria';
import { explainCriterion, type JudgedCriterion } from './explainCriterion';
import type { FactsOf } from './factsOf';
import { selectWaivers } from './selectWaivers';
import { summarizeCriteria } from './summarizeCriteria';
import { validateRuleSet } from './validateRuleSet';
import type { Verdict, VerdictOutcome } from './verdict';
import { ruleSetNotInForce } from './verdictDiagnostics';

/** The dates at which a rule set is read, and the predicates that its `custom` rules call. */
export interface CompileRuleSetOptions {
  /** Day of the evaluation. */
  readonly asOf: string;
  /** The other dates that parameters may be read at. One that a rule needs and that is absent leaves it unknown, with a diagnostic. */
  readonly dates?: Omit<RuleDates, 'asOf'>;
  readonly predicates?: Readonly<Record<string, Predicate>>;
}

/** What stands beside the facts of one applicant. */
export interface JudgeOptions {
  readonly waivers?: readonly Waiver[];
}

/** A rule set ready to judge any number of applicants at its dates. */
export interface CompiledRuleSet<R extends RuleSet = RuleSet> {
  /**
   * The status alone: the fast way, for many applicants whose facts were checked. It says nothing of what is wrong: a misspelt fact counts as
   * not asked, an answer that cannot be read as unknown, in silence. Call `explain` on facts that people wrote.
   */
  readonly verdict: (facts: FactsOf<R>, options?: JudgeOptions) => VerdictOutcome;
  /**
   * The verdict with every criterion, its explanation, what is missing, and diagnostics: facts that the rule set does not ask (with the
   * nearest name), answers that cannot be read, faults of the rules.
   */
  readonly explain: (facts: FactsOf<R>, options?: JudgeOptions) => Verdict;
}

/**
 * A rule set made ready at a date. Unknown is never "no": an applicant is refused only when no answer still to come could change it.
 *
 * A fault of the rules, or of the facts, leaves what it touches unknown. `explain` reports it in `diagnostics`; `verdict` does not.
 *
 * @throws RangeError when a date is not one that exists.
 * @example
 * compileRuleSet(trajetPilotRuleSet, { asOf: '2020-11-18' }).verdict({ 'legal-form': 'business-corporation' }) // => { status: 'ineligible', kind: 'requirement-unmet' }
 * compileRuleSet(trajetPilotRuleSet, { asOf: '2020-11-18' }).verdict({ 'legal-form': 'non-profit' }) // => { status: 'undetermined' }
 *
 * const fromForm: Facts = { 'leagl-form': 'business-corporation' };
 * const compiled = compileRuleSet(parseRuleSet(trajetPilotRuleSet), { asOf: '2020-11-18' });
 *
 * compiled.verdict(fromForm) // => { status: 'undetermined' }
 * compiled.explain(fromForm).diagnostics.map(({ code, params }) => [code, params['nearest']]) // => [['rules/unknown-answer', 'legal-form']]
 */
export function compileRuleSet<const R extends RuleSet>(ruleSet: R, options: CompileRuleSetOptions): CompiledRuleSet<R> {
  const { asOf, dates = {}, predicates = {} } = demandOptions('compileRuleSet', options, 'asOf');
  for (const [name, date] of Object.entries({ asOf, ...dates })) {
    if (!isPlainDate(date)) throw new RangeError(`compileRuleSet: a date that exists was expected for ${name}, not ${date}`);
  }
  const facts = new Map(ruleSet.facts.map((fact) => [fact.id, fact]));
  const diagnostics: Diagnostic[] = [...validateRuleSet(ruleSet), ...inspectValidity(ruleSet, asOf)];
  const criteria = compileCriteria(ruleSet, {
    facts,
    parameters: new Map((ruleSet.parameters ?? []).map((parameter) => [parameter.id, parameter])),
    dates: { ...dates, asOf },
    predicates,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  return {
    verdict(given, { waivers = [] } = {}) {
      const { inForce } = selectWaivers(ruleSet.criteria, waivers, asOf);
      const effects: CriterionEffect[] = [];
      settleCriteria(criteria, readGiven(given), ({ id, severity }, { effect }) => {
        effects.push({ severity, effect: inForce.has(id) ? 'passes' : effect });
      });
      return combineEffects(effects);
    },
    explain(given, { waivers = [] } = {}) {
      const read = readGiven(given);
      const selected = selectWaivers(ruleSet.criteria, waivers, asOf);
      const judged: JudgedCriterion[] = [];
      settleCriteria(criteria, read, (criterion, judgment, situation) => {
        judged.push(explainCriterion(criterion, judgment, situation, selected.inForce.get(criterion.id)));
      });
      judged.sort((a, b) => a.index - b.index);
      const { id, version, title, assumed } = ruleSet;
      return {
        ruleSet: { id, version, title, ...(assumed !== undefined && { assumed }) },
        asOf,
        ...summarizeCriteria(judged, ruleSet),
        diagnostics: [...diagnostics, ...inspectFacts(facts, read), ...selected.diagnostics],
        facts: ruleSet.facts,
      };
    },
  };
}

/** The facts as rules read them. What a type checked by the compiler holds is within `Facts`, which the compiler cannot see for itself. */
function readGiven(given: object): Facts {
  return given as Facts;
}

function inspectValidity({ id, validFrom, validTo }: RuleSet, asOf: string): Diagnostic[] {
  const isInForce = (validFrom === undefined || validFrom <= asOf) && (validTo === undefined || asOf <= validTo);
  return isInForce ? [] : [buildDiagnostic(ruleSetNotInForce, [], { ruleSet: id, asOf })];
}
