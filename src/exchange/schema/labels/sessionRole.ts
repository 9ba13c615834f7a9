import { sessionRoleSchema } from '../../../model/session';
import { defineLabels } from '../label';

/** Words of forms: role to fill. */
export const sessionRoleLabels = defineLabels({
  id: 'sessionRole',
  schema: sessionRoleSchema,
  fr: ['Rôle à remplir', 'Une personne à trouver pour animer une séance.'],
  en: ['Role to fill', 'A facilitator to find for a session; "advisors" limits who may be chosen.'],
  properties: {
    role: {
      codes: 'facilitatorRole',
      fr: ['Rôle', 'Ce que la personne y fait\u00a0: animation, accompagnement…'],
      en: ['Role', 'What the person does there, as facilitator or coach.'],
    },
    number: {
      fr: ['Nombre', 'Combien de personnes tiennent ce rôle à la fois, de 1 à 20.'],
      en: ['Number', 'How many people hold this role at once, 1 to 20; each gives the whole time.'],
    },
    expertise: {
      codes: 'expertise',
      fr: ['Expertises', 'Une de celles-ci suffit. À omettre\u00a0: tout le monde peut animer.'],
      en: ['Expertise', 'One of these is enough. Absent: anyone may.'],
    },
    advisors: {
      fr: [
        'Personnes permises',
        'Identifiants des personnes qui peuvent tenir le rôle. À omettre\u00a0: toute personne qui a l’expertise.',
      ],
      en: ['People allowed', 'Ids of the people who may hold the role. Absent: anyone with the expertise.'],
    },
  },
});
