import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';

/** No part of a template bears the id of a part that was removed: adaptations made for the old one would land on the new one. */
export const removedIdReused = defineCheck({
  code: 'parcours/removed-id-reused',
  severity: 'error',
  message: ({ id }: { id: string }) => ({
    fr: `L’identifiant «\u00a0${id}\u00a0» était celui d’un élément retiré\u00a0: il ne peut plus servir.`,
    en: `The id "${id}" was that of a removed part: it can serve no more.`,
  }),
  hint: () => ({ fr: 'Donner un identifiant qui n’a jamais servi.', en: 'Give an id that never served.' }),
  find({ template }: CheckedTemplate, report) {
    const { phases, activities, settings = [] } = template;
    const removed = new Map((template.removedIds ?? []).map((id, index) => [id, index]));
    for (const [key, items] of Object.entries({ phases, activities, settings })) {
      for (const [index, { id }] of items.entries()) {
        const at = removed.get(id);
        if (at !== undefined) report([key, index, 'id'], { id }, [['removedIds', at]]);
      }
    }
  },
});
