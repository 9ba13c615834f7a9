import { datedPinSchema } from '../../../model/program';
import { defineLabels } from '../label';

/** Words of forms: pinned document, dated. */
export const datedPinLabels = defineLabels({
  id: 'datedPin',
  schema: datedPinSchema,
  fr: ['Document épinglé, daté', 'Un document à une version précise, pour un temps.'],
  en: ['Pinned document, dated', 'A document pinned at a version, for a time: both ends are included, and one that is absent is open.'],
  properties: {
    version: {
      fr: ['Version', 'La version voulue, comme 1.2.0\u00a0: les suivantes ne s’appliquent pas d’elles-mêmes.'],
      en: ['Version', 'The version meant, as "1.2.0": later ones do not apply by themselves.'],
    },
    validFrom: {
      fr: ['À partir du', 'Premier jour où il s’applique. À omettre\u00a0: depuis toujours.'],
      en: ['From day', 'First day that it applies. Absent: it always has.'],
    },
    validTo: {
      fr: ['Jusqu’au', 'Dernier jour où il s’applique, compris. À omettre\u00a0: jusqu’à nouvel ordre.'],
      en: ['To day', 'Last day that it applies. Absent: until further notice.'],
    },
  },
});
