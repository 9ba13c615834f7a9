import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';

/** Facts, parameters and criteria each have an id of their own, unique in their list. */
export const duplicateId = defineCheck({
  code: 'eligibility/duplicate-id',
  severity: 'error',
  message: ({ id }: { id: string }) => ({
    fr: `L’identifiant «\u00a0${id}\u00a0» sert déjà plus haut dans cette liste.`,
    en: `The id "${id}" is already used above in this list.`,
  }),
  find({ facts, parameters = [], criteria }: RuleSet, report) {
    for (const [list, items] of Object.entries({ facts, parameters, criteria })) {
      const seen = new Map<string, number>();
      for (const [index, { id }] of items.entries()) {
        const first = seen.get(id);
        if (first === undefined) seen.set(id, index);
        else report([list, index, 'id'], { id }, [[list, first, 'id']]);
      }
    }
  },
});
