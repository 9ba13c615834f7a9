/** What a column of a table holds, said to whoever fills the table, and an example that the library reads. */
export interface ColumnWords {
  readonly fr: string;
  readonly en: string;
  /** One for both languages, or one for each. */
  readonly example: string | { readonly fr: string; readonly en: string };
}

/** A duration is the same in both languages. */
const minutes = '14 h';

const shortName = {
  fr: 'nom court, en minuscules et traits d’union, qui ne changera plus; sans lui, il est tiré d’autres colonnes',
  en: 'short name, in lower case and hyphens, which will not change; without it, one is made from other columns',
};

/** Words of each column, by its path; `table:path` where a table differs from the others. */
export const csvColumnWords: Readonly<Record<string, ColumnWords>> = {
  id: { ...shortName, example: 'sabord' },
  'partners:id': { ...shortName, example: 'pole-mauricie' },
  'partners:name': { fr: 'nom de l’organisation', en: 'name of the organisation', example: 'Pôle d’économie sociale de la Mauricie' },
  'advisors:id': { ...shortName, example: 'maude-t' },
  'advisors:name': { fr: 'nom de la personne', en: 'name of the person', example: 'Maude T.' },
  'offers:id': { ...shortName, example: 'offre-pole' },
  'needs:id': { ...shortName, example: 'besoin-sabord' },
  'applications:id': { ...shortName, example: 'demande-sabord' },
  'observations:id': { ...shortName, example: 'emplois-sabord' },
  name: { fr: 'nom, comme on l’écrit', en: 'name, as it is written', example: 'Éditions d’Art Le Sabord' },
  shortName: { fr: 'nom court ou sigle, pour les tableaux', en: 'short name or acronym, for tables', example: 'Pôle Mauricie' },
  roles: {
    fr: 'ce que l’organisation fait autour de la table; «\u00a0(hypothèse)\u00a0» après un rôle qu’aucune source ne dit',
    en: 'what the organisation does around the table; "(assumption)" after a role that no source says',
    example: { fr: 'Porteur|Hôte', en: 'Lead|Host' },
  },
  expertise: {
    fr: 'ce que l’on sait faire',
    en: 'what people know how to do',
    example: { fr: 'Finances|Gouvernance', en: 'Finance|Governance' },
  },
  'needs:expertise': {
    fr: 'ce dont l’entreprise a besoin, un seul par ligne',
    en: 'what the enterprise needs, one a row',
    example: { fr: 'Sociofinancement', en: 'Crowdfunding' },
  },
  languages: { fr: 'langues de travail', en: 'languages of work', example: { fr: 'français|anglais', en: 'French|English' } },
  'place.address': { fr: 'numéro et rue', en: 'number and street', example: '167, rue Laviolette' },
  'place.municipality': { fr: 'ville ou village', en: 'city or village', example: 'Trois-Rivières' },
  'place.mrc': {
    fr: 'MRC ou territoire équivalent, par son nom ou son code',
    en: 'MRC or equivalent territory, by its name or code',
    example: 'Les Chenaux',
  },
  'place.region': { fr: 'région, par son nom ou son numéro', en: 'region, by its name or number', example: 'Mauricie' },
  'place.postalCode': { fr: 'code postal', en: 'postal code', example: 'G9A 5C5' },
  'contacts.0.name': { fr: 'personne à joindre', en: 'person to reach', example: 'Alex Tremblay' },
  'contacts.0.role': {
    fr: 'titre de cette personne, comme on l’imprime',
    en: 'title of that person, as it is printed',
    example: { fr: 'directrice générale', en: 'executive director' },
  },
  'contacts.0.roles': {
    fr: 'ce que cette personne fait',
    en: 'what that person does',
    example: { fr: 'Direction générale', en: 'Executive director' },
  },
  'contacts.0.email': { fr: 'adresse de courriel', en: 'email address', example: 'alex@exemple.org' },
  'contacts.0.phone': { fr: 'numéro de téléphone', en: 'telephone number', example: '819 555-0123' },
  promisedGivenMinutes: { fr: 'temps promis en tout, en heures données', en: 'time promised in all, as hours given', example: minutes },
  mission: {
    fr: 'mission, en une phrase',
    en: 'mission, in a sentence',
    example: { fr: 'Soutenir les entreprises collectives', en: 'To support collective enterprises' },
  },
  website: { fr: 'adresse du site', en: 'address of the site', example: 'https://exemple.org' },
  assumed: { fr: 'oui quand aucune source ne le dit', en: 'yes when no source says it', example: { fr: 'oui', en: 'yes' } },
  note: { fr: 'remarque pour ceux qui liront', en: 'remark for readers', example: { fr: 'À confirmer', en: 'To confirm' } },
  partner: { fr: 'identifiant du partenaire', en: 'id of the partner', example: 'pole-mauricie' },
  'limits.perDayMinutes': { fr: 'temps le plus long en séances, par jour', en: 'longest time in sessions, by day', example: '4 h' },
  'limits.perWeekMinutes': {
    fr: 'temps le plus long en séances, du lundi au dimanche',
    en: 'longest time in sessions, Monday to Sunday',
    example: '6 h',
  },
  'limits.totalMinutes': { fr: 'temps le plus long en séances, en tout', en: 'longest time in sessions, in all', example: '40 h' },
  of: {
    fr: 'de qui ou de quoi; «\u00a0conseiller\u00a0» quand la case est vide',
    en: 'whose; "advisor" when the cell is blank',
    example: { fr: 'Entreprise', en: 'Enterprise' },
  },
  'availabilities:id': {
    fr: 'identifiant de cette personne, de cette entreprise ou de cette salle',
    en: 'id of that person, enterprise or room',
    example: 'maude-t',
  },
  weekday: {
    fr: 'jours de la semaine où ces heures reviennent; sinon, une date',
    en: 'days of the week when these hours recur; otherwise, a date',
    example: { fr: 'mardi|jeudi', en: 'Tuesday|Thursday' },
  },
  date: { fr: 'un seul jour, qui diffère des autres', en: 'one day, which differs from the others', example: '2021-01-14' },
  available: {
    fr: 'libre ce jour-là; oui quand la case est vide',
    en: 'free that day; yes when the cell is blank',
    example: { fr: 'non', en: 'no' },
  },
  'availabilities:from': { fr: 'heure du début', en: 'time it begins', example: { fr: '9 h', en: '9:00' } },
  'availabilities:to': { fr: 'heure de la fin', en: 'time it ends', example: { fr: '12 h', en: '12:00' } },
  validFrom: { fr: 'premier jour où ces heures valent', en: 'first day that these hours hold', example: '2020-11-23' },
  validTo: { fr: 'dernier jour où ces heures valent', en: 'last day that these hours hold', example: '2021-03-26' },
  reason: { fr: 'pourquoi, en quelques mots', en: 'why, in a few words', example: { fr: 'Congrès', en: 'Congress' } },
  advisor: { fr: 'identifiant de la personne qui donne ces heures', en: 'id of the person who gives these hours', example: 'maude-t' },
  givenMinutes: {
    fr: 'heures données par qui anime, sans la préparation',
    en: 'hours given by who leads, without preparation',
    example: minutes,
  },
  contribution: { fr: 'payé ou donné', en: 'paid for or given', example: { fr: 'Nature', en: 'In kind' } },
  from: { fr: 'premier jour', en: 'first day', example: '2020-11-23' },
  to: { fr: 'dernier jour, compris', en: 'last day, included', example: '2021-03-26' },
  neq: { fr: 'numéro d’entreprise du Québec, dix chiffres', en: 'Québec enterprise number, ten digits', example: '1160000007' },
  legalForm: { fr: 'forme juridique', en: 'legal form', example: { fr: 'OBNL', en: 'NPO' } },
  socialPurpose: {
    fr: 'finalité sociale, dans les mots de l’entreprise',
    en: 'social purpose, in the enterprise’s words',
    example: { fr: 'Offrir des repas abordables', en: 'To offer affordable meals' },
  },
  foundedOn: { fr: 'date de constitution', en: 'date of incorporation', example: { fr: '18 novembre 2012', en: 'November 18, 2012' } },
  employees: { fr: 'personnes employées, quelles que soient leurs heures', en: 'people employed, whatever their hours', example: '4' },
  members: { fr: 'membres de la coopérative ou de l’association', en: 'members of the cooperative or association', example: '42' },
  volunteers: { fr: 'bénévoles, administrateurs compris', en: 'volunteers, directors included', example: '12' },
  hasMarketActivity: {
    fr: 'vend ou échange des biens ou des services',
    en: 'sells or exchanges goods or services',
    example: { fr: 'oui', en: 'yes' },
  },
  'revenue.fiscalYearEnd': {
    fr: 'dernier jour de l’exercice de ces revenus',
    en: 'last day of the fiscal year of that revenue',
    example: '2020-03-31',
  },
  'revenue.totalCents': {
    fr: 'tous les revenus de l’exercice',
    en: 'all revenue of the year',
    example: { fr: '155 000,00 $', en: '$155,000.00' },
  },
  'revenue.ownCents': { fr: 'part qui vient des ventes', en: 'part that comes from sales', example: { fr: '62 000 $', en: '$62,000' } },
  'board.seats': { fr: 'sièges que prévoient les règlements', en: 'seats that the by-laws provide for', example: '7' },
  'board.namedByPublicBodies': { fr: 'sièges que des organismes publics comblent', en: 'seats that public bodies fill', example: '0' },
  'activity.scian': { fr: 'code du SCIAN, de deux à six chiffres', en: 'NAICS code, two to six digits', example: '711111' },
  'activity.version': { fr: 'année de cette version du SCIAN', en: 'year of that version of NAICS', example: '2022' },
  anonymous: {
    fr: 'oui quand rien d’imprimé ne doit la nommer',
    en: 'yes when nothing printed may name it',
    example: { fr: 'non', en: 'no' },
  },
  alias: {
    fr: 'nom à imprimer à la place du sien',
    en: 'name to print in place of its own',
    example: { fr: 'Entreprise A', en: 'Enterprise A' },
  },
  previousIds: { fr: 'identifiants portés avant', en: 'ids borne before', example: 'art-le-sabord' },
  enterprise: { fr: 'identifiant de l’entreprise', en: 'id of the enterprise', example: 'sabord' },
  priority: { fr: 'de 1, le plus pressant, à 5', en: '1, the most pressing, to 5', example: '1' },
  receivedMinutes: { fr: 'temps que l’entreprise souhaite recevoir', en: 'time that the enterprise wishes to receive', example: '6 h' },
  statedOn: { fr: 'jour où le besoin a été dit', en: 'day that the need was said', example: '2020-10-15' },
  program: {
    fr: 'identifiant du programme, s’il n’est pas donné à fromCsv',
    en: 'id of the program, unless given to fromCsv',
    example: 'trajet',
  },
  'applicant.enterprise': {
    fr: 'identifiant de l’entreprise, ou de chacune quand elles sont plusieurs',
    en: 'id of the enterprise, or of each when there are several',
    example: 'sabord',
  },
  'applicant.lead': { fr: 'celle qui répond pour les autres', en: 'the one that answers for the others', example: 'sabord' },
  'applicant.manager': { fr: 'entreprise qui dépose pour elles', en: 'enterprise that files for them', example: 'boucle-verte' },
  'applicant.project': {
    fr: 'nom du projet, quand rien n’est encore constitué',
    en: 'name of the project, when nothing is constituted yet',
    example: { fr: 'Épicerie solidaire', en: 'Solidarity grocery' },
  },
  'applicant.sponsor': {
    fr: 'organisme qui dépose pour le projet',
    en: 'organisation that files for the project',
    example: 'pole-mauricie',
  },
  'applicant.team': {
    fr: 'nom de l’équipe, quand il n’y a que des personnes',
    en: 'name of the team, when there are only people',
    example: { fr: 'Équipe du marché', en: 'Market team' },
  },
  'applicant.people': { fr: 'nombre de personnes dans l’équipe', en: 'number of people in the team', example: '3' },
  submittedOn: { fr: 'jour du dépôt', en: 'day of submission', example: '2020-11-02' },
  language: { fr: 'langue des lettres', en: 'language of the letters', example: { fr: 'français', en: 'French' } },
  evidence: {
    fr: 'pièces reçues',
    en: 'documents received',
    example: { fr: 'Lettres patentes ou statuts', en: 'Letters patent or articles' },
  },
  'cases:name': {
    fr: 'ce que le cas montre',
    en: 'what the case shows',
    example: { fr: 'Deux personnes tout juste', en: 'Two people exactly' },
  },
  asOf: { fr: 'jour où l’on juge', en: 'day of the judgment', example: '2020-11-18' },
  expected: { fr: 'verdict attendu', en: 'expected verdict', example: { fr: 'admissible', en: 'eligible' } },
  because: {
    fr: 'identifiants ou titres des critères qui décident',
    en: 'ids or titles of the criteria that decide',
    example: 'legal-form',
  },
  provenance: {
    fr: 'd’où vient le cas',
    en: 'where the case comes from',
    example: { fr: 'Comité du 4 novembre', en: 'Committee of November 4' },
  },
  indicator: { fr: 'identifiant de l’indicateur', en: 'id of the indicator', example: 'jobs' },
  'observations:enterprise': {
    fr: 'identifiant de l’entreprise observée; vide pour la cohorte ou l’édition',
    en: 'id of the enterprise observed; blank for the cohort or edition',
    example: 'sabord',
  },
  'observations:from': { fr: 'premier jour observé, ou la date même', en: 'first day observed, or the date itself', example: '2020-11-23' },
  role: { fr: 'ce que la valeur représente', en: 'what the value stands for', example: { fr: 'Départ', en: 'Baseline' } },
  written: {
    fr: 'un nombre, une part (2/5 ou 62\u00a0%), un code; ou «\u00a0s.o.\u00a0», «\u00a0manquant\u00a0», «\u00a0masqué\u00a0»',
    en: 'a number, a share (2/5 or 62%), a code; or "n/a", "missing", "suppressed"',
    example: '7',
  },
  'words.text': {
    fr: 'ce que quelqu’un a dit',
    en: 'what someone said',
    example: { fr: 'On se sent moins seuls.', en: 'We feel less alone.' },
  },
  'words.saidBy': { fr: 'qui l’a dit', en: 'who said it', example: 'Alex Tremblay' },
  'words.role': { fr: 'à quel titre', en: 'in what capacity', example: { fr: 'participante', en: 'participant' } },
  'words.consent': {
    fr: 'consentement à publier; sans lui, rien n’est imprimé',
    en: 'consent to publish; without it, nothing is printed',
    example: { fr: 'Donné', en: 'Given' },
  },
  quality: { fr: 'à quel point la valeur est sûre', en: 'how sure the value is', example: { fr: 'Estimée', en: 'Estimated' } },
  collectedBy: { fr: 'qui l’a recueillie', en: 'who gathered it', example: { fr: 'Table de concertation', en: 'Round table' } },
};
