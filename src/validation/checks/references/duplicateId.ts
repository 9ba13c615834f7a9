import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listCollections } from '../../listCollections';

/** Two records of one list never bear the same id: the same enterprise entered twice, or a row copied to make another. */
export const duplicateId = defineCheck({
  code: 'references/duplicate-id',
  severity: 'error',
  finds: {
    fr: 'Une ligne est copiée pour en ajouter une autre, et garde l’identifiant de la première.',
    en: 'A row is copied to add another, and keeps the id of the first.',
  },
  message: ({ id }: { id: string }) => ({
    fr: `L’identifiant «\u00a0${id}\u00a0» sert déjà plus haut dans cette liste.`,
    en: `The id "${id}" is already used above in this list.`,
  }),
  hint: () => ({
    fr: 'Retirer le doublon, ou donner au second un identifiant à lui.',
    en: 'Remove the duplicate, or give the second an id of its own.',
  }),
  find(edition: Edition, report) {
    for (const { path, items } of listCollections(edition)) {
      const firstById = new Map<string, number>();
      for (const [index, { id }] of items.entries()) {
        const first = firstById.get(id);
        if (first === undefined) firstById.set(id, index);
        else report([...path, index, 'id'], { id }, [[...path, first, 'id']]);
      }
    }
  },
});
