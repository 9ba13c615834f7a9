import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';

const fillable = ['{observed}', '{expected}'];
const listPlaceholders = (text: string): string[] => [...new Set(text.match(/\{[^{}]{0,40}\}/gu) ?? [])].sort();

/** The messages of a criterion hold `{observed}` and `{expected}` only, the same ones in both languages. */
export const placeholderMismatch = defineCheck({
  code: 'eligibility/placeholder-mismatch',
  severity: 'warning',
  message: ({ placeholder }: { placeholder: string }) => ({
    fr: `«\u00a0${placeholder}\u00a0» ne peut être rempli, ou manque dans une langue\u00a0: employer {observed} et {expected}.`,
    en: `"${placeholder}" cannot be filled, or is missing in one language: use {observed} and {expected}.`,
  }),
  find({ criteria }: RuleSet, report) {
    for (const [index, { messages = {} }] of criteria.entries()) {
      for (const [status, text] of Object.entries(messages)) {
        const written = Object.values(text).map(listPlaceholders);
        for (const placeholder of new Set(written.flat())) {
          const isEverywhere = written.every((list) => list.includes(placeholder));
          if (!fillable.includes(placeholder) || !isEverywhere) report(['criteria', index, 'messages', status], { placeholder });
        }
      }
    }
  },
});
