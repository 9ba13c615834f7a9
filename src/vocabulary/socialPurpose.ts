import { defineCodeList } from './codeList';

/**
 * What enterprises are for, by domain. The first five are those that the Institut de la statistique du Québec names in its portrait of 2022
 * (published on 11 July 2025); its whole list was not found. The others, marked `assumed`, are usual words and not the Institut’s.
 */
export const socialPurpose = defineCodeList({
  id: 'socialPurpose',
  title: { fr: 'Domaine de finalité', en: 'Domain of purpose' },
  source: {
    fr: 'Portrait de l’économie sociale au Québec, données de 2022 (Institut de la statistique du Québec, 11\u00a0juillet 2025)\u00a0: les cinq domaines nommés',
    en: 'Portrait of the social economy in Québec, data of 2022 (Institut de la statistique du Québec, July 11, 2025): the five domains named',
  },
  entries: [
    { code: 'housing', label: { fr: 'Habitation', en: 'Housing' } },
    { code: 'health', label: { fr: 'Santé et conditions de vie', en: 'Health and living conditions' } },
    { code: 'leisure-tourism', label: { fr: 'Loisirs et tourisme', en: 'Leisure and tourism' } },
    { code: 'arts-culture-media', label: { fr: 'Arts, culture et médias', en: 'Arts, culture and media' } },
    { code: 'education-childcare', label: { fr: 'Éducation, formation et garde', en: 'Education, training and childcare' } },
    { code: 'employment', assumed: true, label: { fr: 'Emploi et insertion', en: 'Employment and work integration' } },
    { code: 'environment', assumed: true, label: { fr: 'Environnement', en: 'Environment' } },
    { code: 'food', assumed: true, label: { fr: 'Alimentation', en: 'Food' } },
    { code: 'local-development', assumed: true, label: { fr: 'Développement local', en: 'Local development' } },
  ],
});
