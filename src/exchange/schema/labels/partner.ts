import { partnerSchema } from '../../../model/partner';
import { defineLabels } from '../label';

/** Words of forms: partner. */
export const partnerLabels = defineLabels({
  id: 'partner',
  schema: partnerSchema,
  fr: [
    'Partenaire',
    'Un organisme autour de la table\u00a0: porteur, membre, prestataire d’heures, bailleur de fonds, partenaire de recherche ou hôte.',
  ],
  en: ['Partner', 'An organisation around the table: a lead, a member, a giver of hours, a funder, a researcher.'],
  properties: {
    name: { fr: ['Nom', 'Tel que l’organisme l’écrit.'], en: ['Name', 'As the organisation writes it.'] },
    shortName: { fr: ['Nom court', 'Pour les tableaux et les dessins.'], en: ['Short name', 'Short name for tables and drawings.'] },
    roles: {
      fr: ['Rôles', 'Ce que fait l’organisme autour de la table\u00a0: un rôle ou plusieurs.'],
      en: ['Roles', 'What it does around the table, one role or more.'],
      properties: {
        role: {
          codes: 'partnerRole',
          fr: ['Rôle', 'Une des choses qu’il fait.'],
          en: ['Role', 'One thing it does, as "lead", "funder" or "host".'],
        },
      },
    },
    expertise: {
      codes: 'expertise',
      fr: ['Expertises', 'Ce que ses gens peuvent donner.'],
      en: ['Expertise', 'What its people can give. Absent: not known.'],
    },
    place: { fr: ['Bureau', 'Où se trouve son bureau.'], en: ['Office', 'Where its office is. Absent: not known.'] },
    contacts: { fr: ['Personnes à joindre', 'Qui appeler ou à qui écrire.'], en: ['Contacts', 'People to reach. Absent: none recorded.'] },
    promisedGivenMinutes: {
      fr: ['Heures promises', 'Temps que le partenaire promet de donner en tout.'],
      en: ['Promised time', 'Hours that the partner promises in all, as minutes given.'],
    },
    mission: {
      fr: ['Mission', 'Ce pour quoi l’organisme existe, dans ses mots.'],
      en: ['Mission', 'What the organisation is for, in its own words. Absent: not recorded.'],
    },
    website: {
      fr: ['Site Web', 'Son adresse, telle qu’on la tape.'],
      en: ['Website', 'Its address on the web, as it is typed. Absent: none, or not known.'],
    },
  },
});
