import { defineCodeList } from './codeList';

/** What hours are counted as. */
export const hourKind = defineCodeList({
  id: 'hourKind',
  title: { fr: 'Nature des heures', en: 'Kind of hours' },
  entries: [
    { code: 'content', label: { fr: 'Contenu de groupe', en: 'Group content' } },
    { code: 'coaching', label: { fr: 'Accompagnement personnalisé', en: 'Personalized coaching' } },
    { code: 'evaluation', label: { fr: 'Évaluation', en: 'Evaluation' } },
  ],
});
