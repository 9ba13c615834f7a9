import type { Indicator } from '../../model/indicator';

/** Hours of coaching that an enterprise received: an output, which can satisfy no outcome. Observed in whole minutes. */
export const coachingHoursReceived: Indicator = {
  id: 'coaching-hours-received',
  title: { fr: 'Heures d’accompagnement reçues', en: 'Coaching hours received' },
  question: {
    fr: 'Combien d’heures d’accompagnement personnalisé l’entreprise a-t-elle reçues?',
    en: 'How many hours of personalized coaching did the enterprise receive?',
  },
  resultType: 'output',
  measure: 'quantity',
  temporality: 'flow',
  unit: { code: 'hour', label: { fr: 'heures', en: 'hours' } },
  scale: 60,
  direction: 'increase',
  subject: 'enterprise',
};
