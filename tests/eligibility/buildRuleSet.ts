import type { Fact } from '../../src/model/fact';
import type { RuleNode } from '../../src/model/rule';
import type { Criterion, RuleSet } from '../../src/model/ruleSet';

/** A fact with a label; a boolean unless said otherwise. */
export function buildFact(changes: Partial<Fact> & Pick<Fact, 'id'>): Fact {
  const label = { fr: `Fait ${changes.id}`, en: `Fact ${changes.id}` };
  return { type: 'boolean', label, question: label, ...changes };
}

/** A test that a fact is true. */
export function ask(fact: string): RuleNode {
  return { node: 'test', fact, operator: 'is-true' };
}

/** A requirement, of the fact of the same id unless said otherwise. */
export function buildCriterion(changes: Partial<Criterion> & Pick<Criterion, 'id'>): Criterion {
  const { id } = changes;
  return { title: { fr: `Critère ${id}`, en: `Criterion ${id}` }, severity: 'required', rule: ask(id), ...changes };
}

/** A rule set of two facts and of two requirements, with nothing to say about it. */
export function buildRuleSet(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    schema: 'trajet/rule-set/1.0',
    id: 'small',
    version: '1.0.0',
    title: { fr: 'Petit jeu de règles', en: 'Small rule set' },
    facts: [buildFact({ id: 'a' }), buildFact({ id: 'b' })],
    criteria: [buildCriterion({ id: 'a' }), buildCriterion({ id: 'b' })],
    ...changes,
  };
}

/** A rule set of one requirement over some facts. */
export function buildRule(rule: RuleNode, changes: Partial<RuleSet> = {}): RuleSet {
  return buildRuleSet({ criteria: [buildCriterion({ id: 'only', rule })], ...changes });
}
