import { needSchema } from '../../../model/need';
import { defineLabels } from '../label';

/** Words of forms: need. */
export const needLabels = defineLabels({
  id: 'need',
  schema: needSchema,
  fr: ['Besoin', 'Ce pour quoi une entreprise dit avoir besoin d’aide.'],
  en: ['Need', 'What an enterprise says it needs help with.'],
  properties: {
    enterprise: { fr: ['Entreprise', 'Identifiant de l’entreprise qui le dit.'], en: ['Enterprise', 'Id of the enterprise that says it.'] },
    expertise: {
      codes: 'expertise',
      fr: ['Expertise', 'Ce en quoi elle veut de l’aide\u00a0: la même liste que les expertises offertes.'],
      en: ['Expertise', 'The same list as what advisors can give, so that the two can be matched.'],
    },
    priority: { fr: ['Priorité', 'De 1 à 5; 1 est le plus pressant.'], en: ['Priority', '1 is the most pressing.'] },
    receivedMinutes: {
      fr: ['Heures souhaitées', 'Temps que l’entreprise voudrait recevoir.'],
      en: ['Time wished', 'Time wished, as minutes received by the enterprise.'],
    },
    statedOn: {
      fr: ['Exprimé le', 'Jour où il a été dit, car un besoin change.'],
      en: ['Stated on', 'Day that it was said, as a need changes. Absent: not known.'],
    },
  },
});
