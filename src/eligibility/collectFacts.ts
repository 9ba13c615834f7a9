import { compareText } from '../base/compareText';
import { demandOptions } from '../base/demandOptions';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Application } from '../model/application';
import type { Enterprise } from '../model/enterprise';
import type { Fact, FactValue, Facts, KnownValue } from '../model/fact';
import type { RuleSet } from '../model/ruleSet';
import { pickFact } from '../rules/compiledRule';
import { nameFact } from '../rules/nameFact';
import { operators } from '../rules/operators';
import { outlook } from '../rules/outlook';
import { readFact } from '../rules/readFact';
import { readModelFact } from './readModelFact';
import { conflictingFact } from './verdictDiagnostics';

/** Facts gathered from documents, and where the documents disagree. */
export interface CollectedFacts {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The facts that a rule set asks for, from the answers of an application and, where a fact says `from`, from the enterprise's record.
 *
 * An answer that is known wins; the record fills what was not asked, declined or is pending, and settles an answer given as a range that
 * holds it. Where both are known and differ, the answer is kept and the conflict reported, at the path of the answer; so too an answer
 * that cannot be read, or is beyond the bounds of its fact. Answers that no fact of the rule set asks are kept, for `compileRuleSet` to report.
 *
 * @example
 * collectFacts(trajetPilotRuleSet, { enterprise: { id: 'sabord', name: 'Le Sabord', legalForm: 'non-profit' } }).facts // => { 'legal-form': 'non-profit' }
 */
export function collectFacts(
  { facts: asked }: Pick<RuleSet, 'facts'>,
  options: { readonly enterprise?: Enterprise; readonly application?: Pick<Application, 'answers'> },
): CollectedFacts {
  const { enterprise, application } = demandOptions('collectFacts', options);
  const answers = application?.answers ?? {};
  const facts: Record<string, FactValue> = { ...answers };
  const diagnostics: Diagnostic[] = [];
  for (const fact of asked) {
    const recorded = enterprise === undefined ? undefined : readModelFact(enterprise, fact);
    if (recorded === undefined) continue;
    const answered = pickFact(answers, fact.id);
    if (isFilledBy(fact, answered, recorded)) facts[fact.id] = recorded;
    else if (!isSame(fact, answered, recorded)) {
      const params = { ...nameFact(fact), answered: write(answered), recorded: write(recorded) };
      diagnostics.push(buildDiagnostic(conflictingFact, ['answers', fact.id], params));
    }
  }
  return { facts, diagnostics };
}

/** Whether the record says more than the answer, without contradicting it. */
function isFilledBy(fact: Fact, answered: FactValue | undefined, recorded: KnownValue): boolean {
  const reading = readFact(fact, answered);
  if (reading.kind !== 'between') return reading.kind === 'unknown' && !['unreadable', 'impossible'].includes(reading.reason);
  const holds = (operator: 'at-least' | 'at-most', bound: KnownValue | undefined) =>
    bound === undefined || operators[operator].judge({ kind: 'known', known: recorded }, bound) === outlook.met;
  return holds('at-least', reading.minimum) && holds('at-most', reading.maximum);
}

function isSame(fact: Fact, answered: FactValue | undefined, recorded: KnownValue): boolean {
  const reading = readFact(fact, answered);
  return write(reading.kind === 'known' ? reading.known : answered) === write(recorded);
}

/** A value as text, fractions being in lowest terms and the order of a list not counting. */
function write(value: FactValue | undefined): string {
  return JSON.stringify(isList(value) ? [...value].sort(compareText) : value);
}

function isList(value: FactValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}
