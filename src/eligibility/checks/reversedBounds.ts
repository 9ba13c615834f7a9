import { isAbove } from '../../base/isWithinBounds';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { nameFact, type NamedFact } from '../../rules/nameFact';

/** The minimum of a fact is not above its maximum: no answer would be possible. */
export const reversedBounds = defineCheck({
  code: 'eligibility/reversed-bounds',
  severity: 'error',
  message: ({ factFr, factEn }: NamedFact) => ({
    fr: `Le minimum de «\u00a0${factFr}\u00a0» dépasse son maximum\u00a0: aucune réponse n’est possible.`,
    en: `The minimum of "${factEn}" is above its maximum: no answer is possible.`,
  }),
  hint: () => ({ fr: 'Les intervertir, ou corriger l’un des deux.', en: 'Swap them, or correct one of them.' }),
  find({ facts }: RuleSet, report) {
    for (const [index, fact] of facts.entries()) {
      if (!isAbove(fact.minimum, fact.maximum)) continue;
      report(['facts', index, 'minimum'], nameFact(fact), [['facts', index, 'maximum']]);
    }
  },
});
