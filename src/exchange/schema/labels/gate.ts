import { gateSchema } from '../../../model/cohort';
import { defineLabels } from '../label';

/** Words of forms: gate. */
export const gateLabels = defineLabels({
  id: 'gate',
  schema: gateSchema,
  fr: ['Point de passage', 'Un moment où l’on décide, entreprise par entreprise, qui passe à la phase suivante.'],
  en: ['Gate', 'A moment where it is decided, enterprise by enterprise, who goes on to the next phase.'],
  properties: {
    title: {
      fr: ['Titre', 'Comme on le connaît\u00a0: «\u00a0Passage au lancement\u00a0».'],
      en: ['Title', 'As participants know it, as « Passage au lancement ».'],
    },
    phase: {
      fr: ['Phase', 'Identifiant de la phase du parcours qu’il termine.'],
      en: ['Phase', 'Id of the template’s phase that it ends.'],
    },
    on: {
      fr: ['Date', 'Jour prévu. À omettre\u00a0: chacune à son rythme.'],
      en: ['Date', 'Day it is meant for. Absent: each at its own pace.'],
    },
  },
});
