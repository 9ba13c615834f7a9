import { findNearestName } from '../../base/nearestName';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { suggestName } from '../../rules/diagnostics';
import { nameFact, type NamedFact } from '../../rules/nameFact';
import { listTests } from '../listTests';

/** Every code that a rule compares with a choice is one of its choices: a code mistyped would refuse everybody in silence. */
export const unlistedChoice = defineCheck({
  code: 'eligibility/unlisted-choice',
  severity: 'warning',
  message: ({ factFr, factEn, choice }: NamedFact & { choice: string; nearest: string | null }) => ({
    fr: `«\u00a0${choice}\u00a0» n’est pas un des choix de «\u00a0${factFr}\u00a0».`,
    en: `"${choice}" is not one of the choices of "${factEn}".`,
  }),
  hint: (found) => suggestName(found),
  find(ruleSet: RuleSet, report) {
    for (const { test, path, fact } of listTests(ruleSet)) {
      if (fact?.choices === undefined) continue;
      const codes = fact.choices.map(({ code }) => code);
      for (const choice of [test.value ?? []].flat()) {
        if (typeof choice !== 'string' || codes.includes(choice)) continue;
        report([...path, 'value'], { ...nameFact(fact), choice, nearest: findNearestName(choice, codes) ?? null });
      }
    }
  },
});
