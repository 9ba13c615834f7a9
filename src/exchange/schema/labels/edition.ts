import { editionSchema } from '../../../model/edition';
import { defineLabels } from '../label';
import { labelHistory } from '../sharedLabels';

/** Words of forms: edition. */
export const editionLabels = defineLabels({
  id: 'edition',
  schema: editionSchema,
  fr: [
    'Édition',
    'Une saison d’un programme, entière\u00a0: qui participe, qui donne, les séances et leur horaire, les heures, les présences, les observations.',
  ],
  en: [
    'Edition',
    'One season of a program, whole: who takes part, who gives, the sessions and their schedule, hours, attendance, observations.',
  ],
  properties: {
    title: {
      fr: ['Titre', 'Comme le public la connaît\u00a0: «\u00a0Trajet, projet pilote 2020\u00a0».'],
      en: ['Title', 'As the public knows it, as « Trajet, projet pilote 2020 ».'],
    },
    program: {
      fr: ['Programme', 'Identifiant du programme dont c’est une saison.'],
      en: ['Program', 'Id of the program that it is one season of.'],
    },
    owners: {
      fr: ['Responsables', 'Identifiants des partenaires qui en répondent.'],
      en: ['Owners', 'Ids of the partners that answer for it.'],
    },
    status: {
      codes: 'editionStatus',
      fr: ['État', 'De l’idée à la fin.'],
      en: ['Status', 'From an idea to its end; one that slips to another year is "envisaged" again.'],
    },
    history: labelHistory('editionStatus'),
    timeZone: {
      fr: ['Fuseau horaire', 'Celui de toutes ses heures\u00a0: America/Toronto.'],
      en: ['Time zone', 'IANA zone of every local time in it, as "America/Toronto".'],
    },
    from: { fr: ['Du', 'Premier jour de la saison.'], en: ['From', 'First day of the season: cohorts and sessions stay within it.'] },
    to: { fr: ['Au', 'Dernier jour de la saison, compris.'], en: ['To', 'Last day of the season, included.'] },
    closures: { fr: ['Fermetures', 'Les jours sans séance.'], en: ['Closures', 'Days without sessions.'] },
    cohorts: {
      fr: ['Cohortes', 'Les groupes d’entreprises, chacun suivant un parcours.'],
      en: ['Cohorts', 'Groups of enterprises, each following one parcours. Empty while none is formed.'],
    },
    enterprises: {
      fr: ['Entreprises', 'Toutes celles que nomme l’édition, dans une cohorte ou non.'],
      en: ['Enterprises', 'Every enterprise that the edition names, in a cohort or not.'],
    },
    enterpriseAvailabilities: {
      fr: ['Disponibilités des entreprises', 'Celle qui n’y est pas est supposée libre aux heures de bureau, avec un avertissement.'],
      en: ['Availability of enterprises', 'When enterprises are free; one that is not listed is free in business hours, with a warning.'],
      properties: {
        enterprise: { fr: ['Entreprise', 'Identifiant de l’entreprise.'], en: ['Enterprise', 'Id of the enterprise.'] },
        availability: {
          fr: ['Disponibilités', 'Quand ses gens peuvent venir.'],
          en: ['Availability', 'When its people can come, in local time.'],
        },
      },
    },
    partners: {
      fr: ['Partenaires', 'Les organismes autour de la table.'],
      en: ['Partners', 'Organisations around the table; "owners", advisors and offers name them.'],
    },
    advisors: {
      fr: ['Personnes-ressources', 'Les personnes qui donnent des heures, chacune prêtée par un partenaire.'],
      en: ['Advisors', 'People who give hours, each lent by a partner.'],
    },
    offers: {
      fr: ['Offres d’heures', 'Les heures que les partenaires mettent sur la table.'],
      en: ['Offers of hours', 'Hours that partners put on the table: with promises, they bound what the scheduler may ask of each.'],
    },
    needs: {
      fr: ['Besoins', 'Ce pour quoi les entreprises disent avoir besoin d’aide.'],
      en: ['Needs', 'What enterprises say they need help with.'],
    },
    rooms: { fr: ['Salles', 'Où les séances peuvent se tenir.'], en: ['Rooms', 'Where sessions may be held. Empty: none is known.'] },
    envelopes: {
      fr: ['Enveloppes d’heures', 'Les heures mises de côté, par fin.'],
      en: ['Envelopes of hours', 'Hours set aside, by purpose. Balances are computed from the ledger.'],
    },
    agreements: {
      fr: ['Ententes', 'Ce que les bailleurs de fonds ont accepté de donner, et pour quoi.'],
      en: ['Agreements', 'What funders agreed to give, and for what.'],
    },
    aids: {
      fr: ['Aides', 'L’argent que les entreprises reçoivent ou demandent.'],
      en: ['Aids', 'Money that the enterprises receive or ask for.'],
    },
    applications: {
      fr: ['Candidatures', 'Ce que les demandeurs ont envoyé.'],
      en: ['Applications', 'What applicants sent, with their evidence and waivers.'],
    },
    decisions: {
      fr: ['Décisions', 'Ce qui a été décidé, par qui et pourquoi.'],
      en: ['Decisions', 'What was decided of applications, members, aids and agreements, by whom and why. Absent: none is recorded.'],
    },
    sessions: {
      fr: ['Séances', 'Celles à tenir ou tenues. Quand et où, c’est le calendrier qui le dit.'],
      en: ['Sessions', 'Sittings to hold or held. When and where is the schedule’s.'],
    },
    schedule: {
      fr: ['Calendrier des séances', 'Quand se tient chaque séance, avec qui et où. À omettre\u00a0: rien n’est encore placé.'],
      en: ['Schedule', 'When each session is held, with whom and where. Absent: nothing is placed yet.'],
    },
    attendance: {
      fr: [
        'Présences',
        'Qui est venu à quelle séance. Sans écriture, la présence n’est pas connue, ce qui n’est pas «\u00a0absente\u00a0».',
      ],
      en: ['Attendance', 'Who came to which session. A session without a record is not known, which is not "absent".'],
    },
    ledger: {
      fr: ['Grand livre des heures', 'Les écritures d’heures, dans la forme d’un grand livre.'],
      en: ['Ledger of hours', 'Postings of hours, in the shape of a ledger’s.'],
      properties: {
        closedThrough: {
          fr: ['Fermé jusqu’au', 'Jusqu’à ce jour compris, seules les corrections sont acceptées.'],
          en: ['Closed through', 'Last day of closed accounts: up to it, only corrections are accepted. Absent: nothing is closed.'],
        },
        postings: {
          fr: ['Écritures', 'Dans l’ordre où elles ont été inscrites.'],
          en: ['Postings', 'In the order they were recorded; none is ever changed.'],
        },
      },
    },
    indicators: {
      fr: ['Indicateurs', 'Ce que l’édition observe, en plus du catalogue.'],
      en: ['Indicators', 'What the edition observes, besides the catalogue of the library.'],
    },
    observations: {
      fr: ['Observations', 'Dans la forme du document du même nom.'],
      en: ['Observations', 'In the shape of the document of that name.'],
    },
  },
});
