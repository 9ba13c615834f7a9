import { findNearestName } from '../../base/nearestName';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { listNodes } from '../listTests';
import { suggestName } from '../../rules/diagnostics';

/** Every fact that a rule asks for is among the facts of the rule set. */
export const unknownFact = defineCheck({
  code: 'eligibility/unknown-fact',
  severity: 'error',
  message: ({ fact }: { fact: string; nearest: string | null }) => ({
    fr: `Le jeu de règles n’a pas de renseignement «\u00a0${fact}\u00a0».`,
    en: `The rule set has no fact "${fact}".`,
  }),
  hint: (found) => suggestName(found),
  find(ruleSet: RuleSet, report) {
    const known = ruleSet.facts.map(({ id }) => id);
    const check = (fact: string, path: readonly (string | number)[]) => {
      if (!known.includes(fact)) report(path, { fact, nearest: findNearestName(fact, known) ?? null });
    };
    for (const { node, path } of listNodes(ruleSet)) {
      if (node.node === 'test') check(node.fact, [...path, 'fact']);
      if (node.node === 'custom') for (const [index, fact] of node.facts.entries()) check(fact, [...path, 'facts', index]);
    }
  },
});
