import { defineCodeList } from './codeList';

/** What is done in an activity. */
export const activityKind = defineCodeList({
  id: 'activityKind',
  title: { fr: 'Type d’activité', en: 'Kind of activity' },
  entries: [
    { code: 'workshop', label: { fr: 'Atelier', en: 'Workshop' } },
    { code: 'training', label: { fr: 'Formation', en: 'Training' } },
    { code: 'codevelopment', label: { fr: 'Codéveloppement', en: 'Codevelopment' } },
    { code: 'coaching', label: { fr: 'Accompagnement', en: 'Coaching' } },
    { code: 'visit', label: { fr: 'Visite', en: 'Visit' } },
    { code: 'self-paced', label: { fr: 'À son rythme', en: 'Self-paced' } },
    { code: 'evaluation', label: { fr: 'Évaluation', en: 'Evaluation' } },
  ],
});
