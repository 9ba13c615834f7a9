import { closureSchema } from '../../../model/availability';
import { defineLabels } from '../label';

/** Words of forms: closure. */
export const closureLabels = defineLabels({
  id: 'closure',
  schema: closureSchema,
  fr: ['Fermeture', 'Des jours où rien n’est tenu\u00a0: un congé, une relâche.'],
  en: ['Closure', 'Days on which nothing is held, both ends included: holidays, a break.'],
  properties: {
    from: { fr: ['Du', 'Premier jour fermé.'], en: ['From', 'First day closed.'] },
    to: { fr: ['Au', 'Dernier jour fermé, compris.'], en: ['To', 'Last day closed, included; the same as "from" for one day.'] },
    reason: {
      fr: ['Raison', 'Ce que sont ces jours\u00a0: «\u00a0Fête du Travail\u00a0».'],
      en: ['Reason', 'What the days are, as « Fête du Travail »: explanations of the schedule say it.'],
    },
  },
});
