import { pinSchema } from '../../../model/program';
import { defineLabels } from '../label';

/** Words of forms: pinned document. */
export const pinLabels = defineLabels({
  id: 'pin',
  schema: pinSchema,
  fr: ['Document épinglé', 'Un document, à une version précise.'],
  en: ['Pinned document', 'A document pinned at a version.'],
  properties: {
    version: {
      fr: ['Version', 'La version voulue, comme 1.2.0\u00a0: les suivantes ne s’appliquent pas d’elles-mêmes.'],
      en: ['Version', 'The version meant, as "1.2.0": later ones do not apply by themselves.'],
    },
  },
});
