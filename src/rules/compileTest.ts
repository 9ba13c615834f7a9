import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Fact, FactValue } from '../model/fact';
import type { Constant, TestNode } from '../model/rule';
import { pickFact, type CompiledRule, type RuleContext } from './compiledRule';
import { absentDate, parameterNotInForce } from './diagnostics';
import type { Explanation, ExplanationReason, ParameterReading } from './explanation';
import { findParameterValue } from './findParameterValue';
import { fitConstant, operators } from './operators';
import { nameStatus, outlook, type Outlook } from './outlook';
import { readFact, type FactReading } from './readFact';

interface Threshold {
  readonly constant?: Constant;
  readonly parameter?: ParameterReading;
  readonly reason?: ExplanationReason;
}

/** A comparison of one fact. What cannot be compared (a fault of the rule, a parameter without value) leaves it unknown. */
export function compileTest(node: TestNode, context: RuleContext, path: DiagnosticPath): CompiledRule {
  const fact = context.facts.get(node.fact);
  const { constant, parameter, reason: absent } = readThreshold(node, context, path);
  const { takes, types, judge } = operators[node.operator];
  const expected = fact === undefined || constant === undefined ? undefined : fitConstant(node.operator, fact.type, constant);
  const usable = fact !== undefined && types.includes(fact.type) && (takes === 'nothing') === (constant === undefined);
  const fault = absent ?? (usable && (takes === 'nothing' || expected !== undefined) ? undefined : 'unusable');

  const weighReading = (reading: FactReading): Outlook => {
    if (reading.kind === 'not-applicable') return outlook.notApplicable;
    return reading.kind === 'unknown' || fault !== undefined ? outlook.open : judge(reading, expected ?? false);
  };
  return {
    weigh: ({ facts }) => weighReading(readFactOf(fact, pickFact(facts, node.fact))),
    explain({ facts }, role): Explanation {
      const value = pickFact(facts, node.fact);
      const reading = readFactOf(fact, value);
      const status = nameStatus(weighReading(reading));
      const reason = reading.kind === 'not-applicable' ? reading.kind : (fault ?? explainReading(reading, status));
      return {
        node: 'test',
        ...(node.id !== undefined && { id: node.id }),
        status,
        decisive: role !== 'aside',
        fact: node.fact,
        operator: node.operator,
        observed: describeReading(reading, value),
        ...(constant !== undefined && { expected: constant }),
        ...(parameter !== undefined && { parameter }),
        ...(reason !== undefined && { reason }),
      };
    },
  };
}

function readFactOf(fact: Fact | undefined, value: FactValue | undefined): FactReading {
  return fact === undefined ? { kind: 'unknown', reason: 'not-asked' } : readFact(fact, value);
}

function readThreshold(node: TestNode, context: RuleContext, path: DiagnosticPath): Threshold {
  if (node.parameter === undefined) return node.value === undefined ? {} : { constant: node.value };
  const parameter = context.parameters.get(node.parameter);
  if (parameter === undefined || node.value !== undefined) return { reason: 'unusable' };
  const { id, at } = parameter;
  const on = context.dates[at];
  if (on === undefined) {
    context.report?.(buildDiagnostic(absentDate, path, { parameter: id, at }));
    return { reason: 'no-date' };
  }
  const found = findParameterValue(parameter, on);
  if (found === undefined) {
    context.report?.(buildDiagnostic(parameterNotInForce, path, { parameter: id, date: on }));
    return { reason: 'not-in-force' };
  }
  const { value, from, source, assumed } = found;
  const origin = { ...(source !== undefined && { source }), ...(assumed !== undefined && { assumed }) };
  return { constant: value, parameter: { id, value, from, at, on, ...origin } };
}

function explainReading(reading: FactReading, status: Explanation['status']): ExplanationReason | undefined {
  if (reading.kind === 'unknown') return reading.reason;
  return status === 'unknown' ? 'range' : undefined;
}

/** A fact as an explanation shows it: bare when known, otherwise as it was written. */
export function describeReading(reading: FactReading, written: FactValue | undefined): FactValue {
  return reading.kind === 'known' ? reading.known : (written ?? { unknown: 'not-asked' });
}
