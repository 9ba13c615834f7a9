import { defineCodeList } from './codeList';

/** What someone who leads a session does there. A template may have roles of its own. */
export const facilitatorRole = defineCodeList({
  id: 'facilitatorRole',
  title: { fr: 'Rôle en séance', en: 'Role in a session' },
  entries: [
    { code: 'facilitator', label: { fr: 'Animation', en: 'Facilitator' }, aliases: ['animateur', 'animatrice'] },
    { code: 'coach', label: { fr: 'Accompagnement', en: 'Coach' }, aliases: ['accompagnateur', 'accompagnatrice'] },
    { code: 'trainer', label: { fr: 'Formation', en: 'Trainer' }, aliases: ['formateur', 'formatrice'] },
    { code: 'mentor', label: { fr: 'Mentorat', en: 'Mentor' } },
  ],
});
