import { facilitatorNeedSchema } from '../../../model/activity';
import { defineLabels } from '../label';

/** Words of forms: facilitators needed. */
export const facilitatorNeedLabels = defineLabels({
  id: 'facilitatorNeed',
  schema: facilitatorNeedSchema,
  fr: ['Animation requise', 'Qui anime\u00a0: combien de personnes, avec quelle expertise, dans quel rôle.'],
  en: ['Facilitators needed', 'People who lead: how many, with what expertise, in what role.'],
  properties: {
    role: {
      codes: 'facilitatorRole',
      fr: ['Rôle', 'Ce que la personne y fait\u00a0: animation, accompagnement…'],
      en: [
        'Role',
        'What they do there, as "facilitator" or "coach": an id of the template’s own, repeated in the placements of the schedule.',
      ],
    },
    number: {
      fr: ['Nombre', 'Combien de personnes tiennent ce rôle à la fois, de 1 à 20; chacune donne tout le temps.'],
      en: ['Number', 'How many people hold this role at once, 1 to 20; each gives the whole time.'],
    },
    expertise: {
      codes: 'expertise',
      fr: ['Expertises', 'Une de celles-ci suffit. À omettre\u00a0: tout le monde peut animer.'],
      en: ['Expertise', 'One of these is enough. Absent: anyone may.'],
    },
  },
});
