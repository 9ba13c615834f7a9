import { offerSchema } from '../../../model/offer';
import { defineLabels } from '../label';

/** Words of forms: offer of hours. */
export const offerLabels = defineLabels({
  id: 'offer',
  schema: offerSchema,
  fr: ['Offre d’heures', 'Des heures d’une expertise qu’un partenaire met sur la table.'],
  en: ['Offer of hours', 'Hours of an expertise that a partner puts on the table, in cash or in kind.'],
  properties: {
    partner: { fr: ['Partenaire', 'Identifiant du partenaire qui offre.'], en: ['Partner', 'Id of the partner that offers.'] },
    advisor: {
      fr: ['Personne-ressource', 'Identifiant de la personne qui les donne, lorsqu’elle est connue.'],
      en: ['Advisor', 'The person who gives them, when she is known.'],
    },
    expertise: {
      codes: 'expertise',
      fr: ['Expertises', 'Celles que ces heures peuvent servir, une ou plusieurs.'],
      en: ['Expertise', 'Those that these hours may serve, one or more.'],
    },
    givenMinutes: {
      fr: ['Heures données', 'Temps donné par les personnes qui animent; la préparation et les déplacements sont à part.'],
      en: ['Time given', 'Time given by facilitators, preparation and travel apart.'],
    },
    contribution: {
      codes: 'contribution',
      fr: ['Contribution', 'Si le partenaire paie les heures ou les donne en nature.'],
      en: ['Contribution', 'Whether the partner pays for the hours or gives them in kind. Absent: not decided.'],
    },
    from: {
      fr: ['Du', 'Premier jour où elles peuvent servir.'],
      en: ['From', 'First day that they may be used. Absent: from the start of the edition.'],
    },
    to: {
      fr: ['Au', 'Dernier jour où elles peuvent servir, compris.'],
      en: ['To', 'Last day that they may be used, included. Absent: to the end of the edition.'],
    },
  },
});
