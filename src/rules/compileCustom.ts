import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { KnownValue } from '../model/fact';
import type { RuleNode } from '../model/rule';
import { pickFact, type CompiledRule, type RuleContext, type Situation } from './compiledRule';
import { describeReading } from './compileTest';
import { unknownPredicate } from './diagnostics';
import { nameStatus, outlook, type Outlook } from './outlook';
import { readFact, type FactReading } from './readFact';

type CustomNode = Extract<RuleNode, { node: 'custom' }>;

/** A predicate of the caller's. It does not apply when one of its facts does not, and is unknown while one is not known. */
export function compileCustom(node: CustomNode, context: RuleContext, path: DiagnosticPath): CompiledRule {
  const { predicates = {} } = context;
  const predicate = Object.hasOwn(predicates, node.name) ? predicates[node.name] : undefined;
  if (predicate === undefined) context.report?.(buildDiagnostic(unknownPredicate, path, { name: node.name }));

  const read = ({ facts }: Situation) =>
    node.facts.map((id) => {
      const fact = context.facts.get(id);
      const written = pickFact(facts, id);
      const reading: FactReading = fact === undefined ? { kind: 'unknown', reason: 'not-asked' } : readFact(fact, written);
      return { id, reading, written };
    });
  const weigh = (situation: Situation): Outlook => {
    const known: Record<string, KnownValue> = {};
    let applies = true;
    for (const { id, reading } of read(situation)) {
      if (reading.kind === 'unknown' || reading.kind === 'between') return outlook.open;
      if (reading.kind === 'known') known[id] = reading.known;
      else applies = false;
    }
    if (!applies) return outlook.notApplicable;
    if (predicate === undefined) return outlook.open;
    return predicate(known) ? outlook.met : outlook.unmet;
  };
  return {
    weigh,
    explain(situation, role) {
      return {
        node: 'custom',
        ...(node.id !== undefined && { id: node.id }),
        status: nameStatus(weigh(situation)),
        decisive: role !== 'aside',
        name: node.name,
        facts: read(situation).map(({ id, reading, written }) => ({ fact: id, observed: describeReading(reading, written) })),
        ...(predicate === undefined && { reason: 'no-predicate' }),
      };
    },
  };
}
