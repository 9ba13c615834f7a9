import { enterpriseSchema } from '../../../model/enterprise';
import { defineLabels } from '../label';

/** Words of forms: enterprise. */
export const enterpriseLabels = defineLabels({
  id: 'enterprise',
  schema: enterpriseSchema,
  fr: [
    'Entreprise',
    'Une entreprise d’économie sociale, ou qui pourrait le devenir. Ce qui est omis n’est pas connu; cela ne veut pas dire «\u00a0non\u00a0».',
  ],
  en: ['Enterprise', 'A social-economy enterprise, or one that may become so. What is absent is not known, which is not "no".'],
  properties: {
    previousIds: {
      fr: ['Identifiants précédents', 'Ceux qu’elle a portés dans d’autres éditions.'],
      en: ['Previous ids', 'Ids that it bore in other editions. Absent: none.'],
    },
    name: {
      fr: ['Nom', 'Tel qu’il figure dans ses lettres patentes ou au registre.'],
      en: ['Name', 'As its letters patent or the register have it.'],
    },
    neq: {
      fr: ['Numéro d’entreprise du Québec (NEQ)', 'Dix chiffres, sans espace. À omettre tant que l’entreprise n’est pas constituée.'],
      en: ['Québec enterprise number (NEQ)', 'Ten digits, without spaces. Absent while the enterprise is not constituted.'],
    },
    businessNumber: {
      fr: ['Numéro d’entreprise fédéral (NE)', 'Neuf chiffres sans espace, suivis au besoin du compte de programme.'],
      en: [
        'Federal business number (BN)',
        'Nine digits without spaces, and a program account where one is meant. Absent: none, or not known.',
      ],
    },
    legalForm: {
      codes: 'legalForm',
      fr: ['Forme juridique', 'Par exemple OBNL ou coopérative de solidarité. À omettre si elle n’est pas connue.'],
      en: ['Legal form', 'As non-profit or solidarity cooperative. Absent: not known.'],
    },
    socialPurpose: {
      fr: ['Finalité sociale', 'La mission, dans les mots de l’entreprise.'],
      en: ['Social purpose', 'The mission, in the enterprise’s words.'],
    },
    purposes: {
      codes: 'socialPurpose',
      fr: ['Domaines de finalité', 'Ce à quoi sert l’entreprise, que son activité ne dit pas. À omettre s’ils ne sont pas connus.'],
      en: ['Domains of purpose', 'What it is for, which its activity does not tell. Absent: not known.'],
    },
    place: { fr: ['Siège', 'Où se trouve le siège de l’entreprise.'], en: ['Head office', 'Where its head office is. Absent: not known.'] },
    contacts: { fr: ['Personnes à joindre', 'Qui appeler ou à qui écrire.'], en: ['Contacts', 'People to reach. Absent: none recorded.'] },
    foundedOn: {
      fr: ['Date de constitution', 'À omettre si l’entreprise n’est pas constituée, ou si la date n’est pas connue.'],
      en: ['Date of constitution', 'Day that it was constituted. Absent: not constituted yet, or not known.'],
    },
    employees: {
      fr: ['Personnes employées', 'Quel que soit leur nombre d’heures. Zéro est une réponse.'],
      en: ['Employees', 'People employed, whatever their hours. Zero is a usual figure: 23 % of enterprises have none.'],
    },
    members: {
      fr: ['Membres', 'De la coopérative ou de l’association. À omettre si le nombre n’est pas connu; zéro est une réponse.'],
      en: ['Members', 'Members of the cooperative or of the association. Absent: not known; 0 is a figure.'],
    },
    membersByCategory: {
      fr: ['Membres par catégorie', 'Pour une coopérative de solidarité. Leur somme est le nombre de membres, si les deux sont donnés.'],
      en: ['Members by category', 'For a solidarity cooperative. Their sum is the number of members, where both are given.'],
      properties: {
        category: {
          codes: 'memberCategory',
          fr: ['Catégorie', 'Par exemple membres utilisateurs ou membres travailleurs.'],
          en: ['Category', 'As user members or worker members.'],
        },
        members: { fr: ['Membres', 'De cette catégorie; zéro est une réponse.'], en: ['Members', 'Of that category; 0 is a figure.'] },
      },
    },
    volunteers: {
      fr: ['Bénévoles', 'Personnes qui donnent du temps sans salaire, administrateurs et administratrices compris.'],
      en: ['Volunteers', 'People who give time without pay, directors included. Absent: not known; 0 is a figure.'],
    },
    hasMarketActivity: {
      fr: ['Activité marchande', 'Si elle vend ou échange des biens ou des services (Loi sur l’économie sociale, article 3).'],
      en: ['Market activity', 'Whether it sells or exchanges goods or services (art. 3 of the Act: "notably").'],
    },
    revenue: {
      fr: ['Revenus', 'Revenus d’un exercice; les revenus autonomes sont la part tirée des ventes.'],
      en: ['Revenue', 'Revenue of one fiscal year; own revenue is the part earned by sales.'],
      properties: {
        fiscalYearEnd: {
          fr: ['Fin de l’exercice', 'Dernier jour de l’exercice financier.'],
          en: ['Fiscal year end', 'Last day of that year.'],
        },
        totalCents: {
          fr: ['Revenus totaux (en cents)', 'Tous les revenus, en cents\u00a0: 100\u00a0000\u00a0$ s’écrivent 10000000.'],
          en: ['Total revenue (in cents)', 'All revenue, in cents.'],
        },
        ownCents: {
          fr: [
            'Revenus autonomes (en cents)',
            'Revenus tirés des ventes, en cents. À omettre s’ils ne sont pas connus, ce qui n’est pas zéro.',
          ],
          en: ['Own revenue (in cents)', 'Revenue from sales, in cents; not above "totalCents". Absent: not known, which is not 0.'],
        },
      },
    },
    board: {
      fr: ['Conseil d’administration', 'Les sièges, et ceux que nomment des organismes publics.'],
      en: ['Board', 'Seats of the board, and those named by public bodies (art. 3, second principle).'],
      properties: {
        seats: {
          fr: ['Sièges', 'Nombre de personnes que prévoient les règlements.'],
          en: ['Seats', 'How many directors the by-laws provide for.'],
        },
        namedByPublicBodies: {
          fr: ['Sièges nommés par des organismes publics', 'À omettre si ce n’est pas connu, ce qui n’est pas zéro.'],
          en: ['Seats named by public bodies', 'Seats that governments or their bodies fill. Absent: not known, which is not 0.'],
        },
      },
    },
    activity: {
      fr: ['Activité (SCIAN)', 'Code de l’activité dans le Système de classification des industries de l’Amérique du Nord.'],
      en: ['Activity (NAICS)', 'Activity by SCIAN (NAICS): 2 to 6 digits as a text, with the year of the classification.'],
      properties: {
        scian: {
          fr: ['Code SCIAN', 'De deux à six chiffres, par exemple 813 ou 711111.'],
          en: ['NAICS code', 'Code of the activity, as "813" or "711111".'],
        },
        version: {
          fr: ['Année de la classification', 'L’année du SCIAN où se lit le code, par exemple 2022.'],
          en: ['Year of the classification', 'Year of the classification that the code is read in, as "2022".'],
        },
      },
    },
    website: {
      fr: ['Site Web', 'Son adresse, telle qu’on la tape.'],
      en: ['Website', 'Its address on the web, as it is typed. Absent: none, or not known.'],
    },
    anonymous: {
      fr: ['Anonyme', 'Oui lorsqu’elle ne doit être nommée dans aucun imprimé.'],
      en: ['Anonymous', 'True when it may not be named in anything printed.'],
    },
    alias: {
      fr: ['Nom d’emprunt', 'Le nom qui paraît là où elle ne doit pas être nommée. À omettre\u00a0: «\u00a0Entreprise A\u00a0».'],
      en: [
        'Alias',
        'What it is called where it may not be named. Absent: « Entreprise A », a letter by its place among those that may not.',
      ],
    },
  },
});
