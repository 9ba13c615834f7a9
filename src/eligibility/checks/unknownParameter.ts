import { findNearestName } from '../../base/nearestName';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { listTests } from '../listTests';
import { suggestName } from '../../rules/diagnostics';

/** Every parameter that a test reads is among the parameters of the rule set. */
export const unknownParameter = defineCheck({
  code: 'eligibility/unknown-parameter',
  severity: 'error',
  message: ({ parameter }: { parameter: string; nearest: string | null }) => ({
    fr: `Le jeu de règles n’a pas de paramètre «\u00a0${parameter}\u00a0».`,
    en: `The rule set has no parameter "${parameter}".`,
  }),
  hint: (found) => suggestName(found),
  find(ruleSet: RuleSet, report) {
    const known = (ruleSet.parameters ?? []).map(({ id }) => id);
    for (const { test, path } of listTests(ruleSet)) {
      const { parameter } = test;
      if (parameter === undefined || known.includes(parameter)) continue;
      report([...path, 'parameter'], { parameter, nearest: findNearestName(parameter, known) ?? null });
    }
  },
});
