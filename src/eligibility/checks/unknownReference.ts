import { findNearestName } from '../../base/nearestName';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { listNodes } from '../listTests';
import { suggestName } from '../../rules/diagnostics';

/** Every criterion that a rule refers to exists. */
export const unknownReference = defineCheck({
  code: 'eligibility/unknown-reference',
  severity: 'error',
  message: ({ criterion }: { criterion: string; nearest: string | null }) => ({
    fr: `Le jeu de règles n’a pas de critère «\u00a0${criterion}\u00a0».`,
    en: `The rule set has no criterion "${criterion}".`,
  }),
  hint: (found) => suggestName(found),
  find(ruleSet: RuleSet, report) {
    const known = ruleSet.criteria.map(({ id }) => id);
    for (const { node, path } of listNodes(ruleSet)) {
      if (node.node !== 'ref' || known.includes(node.criterion)) continue;
      report([...path, 'criterion'], { criterion: node.criterion, nearest: findNearestName(node.criterion, known) ?? null });
    }
  },
});
