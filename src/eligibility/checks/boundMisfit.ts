import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { nameFact, type NamedFact } from '../../rules/nameFact';
import { nameFactType, type NamedFactType } from '../../rules/nameFactType';
import { fitValue } from '../../rules/readFact';

/** Only facts whose answers are figures have bounds, and these are figures of the same type. */
export const boundMisfit = defineCheck({
  code: 'eligibility/bound-misfit',
  severity: 'error',
  message: ({ factFr, factEn, typeFr, typeEn }: NamedFact & NamedFactType) => ({
    fr: `Cette borne ne convient pas aux réponses à «\u00a0${factFr}\u00a0» (${typeFr}).`,
    en: `This bound does not fit the answers to "${factEn}" (${typeEn}).`,
  }),
  hint: () => ({
    fr: 'Ne borner que des nombres entiers, des montants et des proportions, par une valeur du même type.',
    en: 'Bound only whole numbers, amounts and ratios, by a value of the same type.',
  }),
  find({ facts }: RuleSet, report) {
    for (const [index, fact] of facts.entries()) {
      for (const bound of ['minimum', 'maximum'] as const) {
        const isMisfit = fact[bound] !== undefined && fitValue(fact.type, fact[bound]) === undefined;
        if (isMisfit) report(['facts', index, bound], { ...nameFact(fact), ...nameFactType(fact.type) });
      }
    }
  },
});
