/** A legal form as names say it, and its code where it tells one. */
export interface LegalPhrase {
  readonly words: readonly string[];
  /** Code of vocabulary `legalForm`. Absent: several forms are written so. */
  readonly code?: string;
}

const phrases: readonly (readonly [phrase: string, code?: string])[] = [
  ['cooperative de travailleurs actionnaires', 'worker-shareholder-cooperative'],
  ['cooperative de travailleurs actionnaire', 'worker-shareholder-cooperative'],
  ['cooperative de travailleuses et travailleurs', 'work-cooperative'],
  ['cooperative de travailleurs', 'work-cooperative'],
  ['cooperative de travail', 'work-cooperative'],
  ['worker cooperative', 'work-cooperative'],
  ['cooperative de solidarite', 'solidarity-cooperative'],
  ['cooperative solidarite', 'solidarity-cooperative'],
  ['solidarity cooperative', 'solidarity-cooperative'],
  ['cooperative de producteurs', 'producers-cooperative'],
  ['cooperative de consommateurs', 'consumers-cooperative'],
  ['cooperative'],
  ['organisme a but non lucratif', 'non-profit'],
  ['organisme sans but lucratif', 'non-profit'],
  ['organisation a but non lucratif', 'non-profit'],
  ['non profit organization', 'non-profit'],
  ['obnl', 'non-profit'],
  ['osbl', 'non-profit'],
  ['npo', 'non-profit'],
  ...['incorporee', 'inc', 'limitee', 'ltee', 'ltd', 'enregistree', 'enr', 'senc', 'sencrl'].map((word) => [word] as const),
];

/** Legal forms that people put before or after a name, each written in several ways: a name is the same without them. The longest come first. */
export const legalPhrases: readonly LegalPhrase[] = phrases
  .map(([phrase, code]) => ({ words: phrase.split(' '), ...(code === undefined ? {} : { code }) }))
  .sort((a, b) => b.words.length - a.words.length);

/** Words that hold a name together and do not tell it from another, in both languages. */
export const smallWords: ReadonlySet<string> = new Set(
  'le la les l de des du d et a au aux en un une pour par sur the of and an for in on at'.split(' '),
);

/** What people shorten in names of enterprises, and the word or words meant. */
export const shortenedWords: ReadonlyMap<string, string> = new Map([
  ['cpe', 'centre petite enfance'],
  ['cdc', 'corporation developpement communautaire'],
  ['cab', 'centre action benevole'],
  ['mdj', 'maison jeunes'],
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['coop', 'cooperative'],
  ['coops', 'cooperative'],
  ['ass', 'association'],
  ['assoc', 'association'],
  ['asso', 'association'],
  ['corp', 'corporation'],
  ['ctre', 'centre'],
  ['soc', 'societe'],
  ['fond', 'fondation'],
  ['comm', 'communautaire'],
  ['dev', 'developpement'],
  ['reg', 'regional'],
  ['prod', 'productions'],
  ['ent', 'entreprises'],
  ['cie', 'compagnie'],
  ...['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'].map(
    (word, index) => [word, String(index + 2)] as const,
  ),
  ...['two', 'three', 'four', 'five'].map((word, index) => [word, String(index + 2)] as const),
  ['qc', 'quebec'],
  ['mtl', 'montreal'],
]);

/** Words that so many names hold that one says little, in however short a list. */
export const usualWords: ReadonlySet<string> = new Set(
  (
    'association centre club comite corporation fondation groupe maison service services societe atelier ateliers habitation ' +
    'communautaire developpement regional regionale jeunes famille familles enfance petite action aide benevole saint sainte quebec ' +
    'solidarite travail entreprise entreprises loisirs sante culture culturel musee theatre productions cafe ferme'
  ).split(' '),
);

/** Words of bodies that take the name of another, and are not it: the foundation of a college, the union of a residence. */
export const bodyWords: ReadonlySet<string> = new Set(
  'fondation foundation syndicat union amis amies auxiliaires etudiants etudiantes anciens employes professeurs enseignants fonds'.split(
    ' ',
  ),
);
