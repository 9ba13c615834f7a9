import { nounLabels } from '../src/exchange/schema/labels/registry';
import type { Label } from '../src/exchange/schema/label';
import { privacyClasses } from '../src/privacy/fields/field';
import { listPrivacyFields, type PrivacyField } from '../src/privacy/listPrivacyFields';

const words = {
  fr: {
    title: 'Classes des champs',
    other: '_[English version](privacy-fields.md)_',
    lead: 'Chaque champ du modèle a une classe\u00a0: public, organisationnel, personnel ou sensible. Cette page est écrite à partir du code (`npm run docs:privacy`); on ne la modifie jamais à la main. Le guide [Renseignements personnels](guides/personal-information.fr.md) dit à quoi les classes servent.',
    columns: ['Champ', 'Nom', 'Classe', 'Contenu'],
    holds: {
      id: 'identifiant',
      'person-name': 'nom d’une personne',
      'organisation-name': 'nom d’un organisme',
      identifier: 'ce qui retrouve quelqu’un ailleurs',
      text: 'texte',
      answer: 'réponse',
      json: 'données libres',
      plain: 'chiffre, date ou code',
    },
    common: 'Partout',
    people: { personPlace: 'Lieu d’une personne', personAvailability: 'Disponibilités d’une personne' },
  },
  en: {
    title: 'Classes of fields',
    other: '_[Version française](privacy-fields.fr.md)_',
    lead: 'Each field of the model has a class: public, organisational, personal or sensitive. This page is written from the code (`npm run docs:privacy`) and is never edited by hand. The guide [Personal information](guides/personal-information.md) says what the classes are for.',
    columns: ['Field', 'Name', 'Class', 'Content'],
    holds: {
      id: 'id',
      'person-name': 'name of a person',
      'organisation-name': 'name of an organisation',
      identifier: 'what finds someone elsewhere',
      text: 'text',
      answer: 'answer',
      json: 'free data',
      plain: 'figure, date or code',
    },
    common: 'Everywhere',
    people: { personPlace: 'Place of a person', personAvailability: 'Availability of a person' },
  },
} as const;

/** Nouns of the classes that are a case of a noun of the model. */
const cases: Readonly<Record<string, string>> = { personPlace: 'place', personAvailability: 'availability' };

/** The page of the class of each field, in one language. */
export function writePrivacyPage(locale: 'fr' | 'en'): string {
  const { title, other, lead, columns } = words[locale];
  const fields = listPrivacyFields();
  const nouns = [...new Set(fields.map(({ noun }) => noun))].toSorted((a, b) => (nameNoun(a, locale) < nameNoun(b, locale) ? -1 : 1));
  const parts = nouns.map((noun) => {
    const rows = fields.filter((field) => field.noun === noun).map((field) => writeRow(field, locale));
    return [`## ${nameNoun(noun, locale)} (\`${noun}\`)`, '', `| ${columns.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    );
  });
  return `# ${title}\n\n${other}\n\n${lead}\n\n${parts.join('\n\n')}\n`;
}

function nameNoun(noun: string, locale: 'fr' | 'en'): string {
  const { people } = words[locale];
  const own = Object.entries(people).find(([id]) => id === noun)?.[1];
  return own ?? nounLabels.find(({ id }) => id === noun)?.[locale][0] ?? noun;
}

function writeRow({ noun, field, class: privacyClass, holds }: PrivacyField, locale: 'fr' | 'en'): string {
  const label = nameField(noun, field.split('.').slice(1), locale);
  return `| \`${field}\` | ${label} | ${privacyClasses[privacyClass][locale]} | ${words[locale].holds[holds]} |`;
}

/** What a field is called, by the labels of its noun; an unlabelled one (its id, its source) keeps its key. */
function nameField(noun: string, keys: readonly string[], locale: 'fr' | 'en'): string {
  let label: Label | undefined = nounLabels.find(({ id }) => id === (cases[noun] ?? noun));
  const titles = keys.map((key) => {
    label = label?.properties?.[key];
    return label?.[locale][0] ?? '';
  });
  return titles.filter((each) => each !== '').join(' – ');
}
