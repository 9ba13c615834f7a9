import { roomSchema } from '../../../model/room';
import { defineLabels } from '../label';

/** Words of forms: room. */
export const roomLabels = defineLabels({
  id: 'room',
  schema: roomSchema,
  fr: ['Salle', 'Une salle où se tiennent des séances.'],
  en: ['Room', 'A room where sessions are held, in a place.'],
  properties: {
    name: {
      fr: ['Nom', 'Comme la connaissent les gens qui la cherchent\u00a0: «\u00a0Salle du conseil\u00a0».'],
      en: ['Name', 'As people who look for it know it, as « Salle du conseil ».'],
    },
    place: {
      fr: ['Adresse', 'L’endroit où se rendent les participants et participantes.'],
      en: ['Place', 'The address that participants go to. Absent: not known.'],
    },
    capacity: { fr: ['Places', 'Nombre de personnes qu’on peut y asseoir.'], en: ['Capacity', 'People it seats.'] },
    partner: { fr: ['Prêtée par', 'Identifiant du partenaire qui la prête.'], en: ['Lent by', 'The partner that lends it.'] },
    availability: {
      fr: ['Disponibilités', 'À omettre si elle est libre toute l’édition.'],
      en: ['Availability', 'When it is free. Absent: open whenever the edition is.'],
    },
  },
});
