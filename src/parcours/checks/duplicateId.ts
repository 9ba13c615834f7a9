import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';

/** No two phases, no two activities and no two settings bear the same id. */
export const duplicateId = defineCheck({
  code: 'parcours/duplicate-id',
  severity: 'error',
  message: ({ id }: { id: string }) => ({
    fr: `L’identifiant «\u00a0${id}\u00a0» sert deux fois.`,
    en: `The id "${id}" is used twice.`,
  }),
  hint: () => ({
    fr: 'Donner au second un identifiant à lui, sans changer le premier.',
    en: 'Give the second an id of its own, and leave the first as it is.',
  }),
  find({ template }: CheckedTemplate, report) {
    const { phases, activities, settings = [] } = template;
    for (const [key, items] of Object.entries({ phases, activities, settings })) {
      const firstById = new Map<string, number>();
      for (const [index, { id }] of items.entries()) {
        const first = firstById.get(id);
        if (first === undefined) firstById.set(id, index);
        else report([key, index, 'id'], { id }, [[key, first, 'id']]);
      }
    }
  },
});
