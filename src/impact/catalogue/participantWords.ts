import type { Indicator } from '../../model/indicator';

/** What participants say of the parcours, in their words: never counted, printed only with their consent. */
export const participantWords: Indicator = {
  id: 'participant-words',
  title: { fr: 'Paroles de participantes et de participants', en: 'Words of participants' },
  question: {
    fr: 'Qu’est-ce que le parcours a changé pour vous?',
    en: 'What did the pathway change for you?',
  },
  resultType: 'outcome',
  measure: 'qualitative',
  temporality: 'stock',
  subject: 'enterprise',
};
