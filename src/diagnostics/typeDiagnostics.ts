import { formatList } from '../base/list';
import type { BilingualText, Locale } from '../base/localizedText';
import { shortenText } from '../base/shortenText';
import { defineDiagnostic } from './defineDiagnostic';
import { nameType } from './schemaWords';

/** What a schema says of a place, so that a message can say what to write there. */
export type PlaceParams = {
  /** The first names that an object must have there. */
  readonly required?: readonly string[];
  /** The first names that it may have, where it must have none. */
  readonly allowed?: readonly string[];
  /** The texts among which to choose. */
  readonly choices?: readonly string[];
};

/** A value of another type than the one expected. */
export type WrongTypeParams = PlaceParams & {
  readonly expected: string;
  readonly received: string;
  /** The text or the number found, where it is short enough to be said. */
  readonly found?: string | number;
  /** What was surely meant, as it stands in a JSON document. */
  readonly write?: string;
  /** True where the name may be left out. */
  readonly omit?: boolean;
};

/** A name that the schema requires is absent. */
export const missingKey = defineDiagnostic({
  code: 'schema/missing-key',
  severity: 'error',
  message: ({ key, expected, ...place }: PlaceParams & { readonly key: string; readonly expected: string }) => ({
    fr: `Il manque «\u00a0${shortenText(key, 60)}\u00a0», où l’on attend ${sayExpected(expected, place, 'fr')}${listAfter(place, 'fr')}.`,
    en: `"${shortenText(key, 60)}" is missing; ${sayExpected(expected, place, 'en')} is expected there${listAfter(place, 'en')}.`,
  }),
});

/** A value is of another type than the schema’s: a text where a list is expected. */
export const wrongType = defineDiagnostic({
  code: 'schema/wrong-type',
  severity: 'error',
  message: ({ expected, received, found, ...place }: WrongTypeParams) => ({
    fr: `On attend ici ${sayExpected(expected, place, 'fr')}, et l’on trouve ${sayFound(received, found, 'fr')}.`,
    en: `Expected ${sayExpected(expected, place, 'en')} here, found ${sayFound(received, found, 'en')}.`,
  }),
  hint: ({ expected, received, found, write, choices, omit }) => {
    if (received === 'json-text') {
      return {
        fr: 'Lire d’abord ce texte par fromJson, qui donne l’objet attendu.',
        en: 'Read that text with fromJson first: it gives the object expected.',
      };
    }
    if (write !== undefined) return sayWrite(write, { expected, received, found });
    if (omit === true) return omitted;
    if (choices !== undefined) return { fr: `Choisir parmi\u00a0: ${choices.join(', ')}.`, en: `Choose among: ${choices.join(', ')}.` };
    return howToWrite[expected] ?? howToWrite['other'] ?? omitted;
  },
});

/** What to do with a name whose value is not known. */
export const omitted: BilingualText = {
  fr: 'Omettre ce renseignement\u00a0: absent veut dire inconnu.',
  en: 'Leave it out: absent means not known.',
};

const bare = new Set(['integer', 'number', 'cents', 'boolean']);

function sayWrite(
  write: string,
  { expected, received, found }: { readonly expected: string; readonly received: string; readonly found: string | number | undefined },
): BilingualText {
  if (expected === 'cents' && String(found).includes('$')) {
    return { fr: `Écrire le montant en cents\u00a0: ${write}.`, en: `Write the amount in cents: ${write}.` };
  }
  if (bare.has(expected) && received === 'text') {
    return { fr: `Écrire ${write}, sans guillemets.`, en: `Write ${write}, without quotation marks.` };
  }
  if (write.startsWith('{ "fr":')) {
    return { fr: `Écrire ${write}, ou "en" si le texte est en anglais.`, en: `Write ${write}, or "en" if the text is in English.` };
  }
  return { fr: `Écrire ${write}.`, en: `Write ${write}.` };
}

const howToWrite: Readonly<Record<string, BilingualText>> = {
  text: { fr: 'Écrire un texte, entre guillemets.', en: 'Write a text, between quotation marks.' },
  date: { fr: 'Écrire une date, entre guillemets\u00a0: "2020-11-18".', en: 'Write a date, between quotation marks: "2020-11-18".' },
  time: { fr: 'Écrire une heure, entre guillemets\u00a0: "13:30".', en: 'Write a time, between quotation marks: "13:30".' },
  instant: {
    fr: 'Écrire un instant, entre guillemets\u00a0: "2020-11-18T14:00:00Z".',
    en: 'Write an instant, between quotation marks: "2020-11-18T14:00:00Z".',
  },
  duration: { fr: 'Écrire une durée, entre guillemets\u00a0: "1 h 30".', en: 'Write a duration, between quotation marks: "1 h 30".' },
  id: { fr: 'Écrire un identifiant, entre guillemets\u00a0: "atelier-1".', en: 'Write an id, between quotation marks: "workshop-1".' },
  integer: { fr: 'Écrire un nombre entier, sans guillemets.', en: 'Write a whole number, without quotation marks.' },
  cents: {
    fr: 'Écrire le montant en cents, sans guillemets\u00a0: 5000000 pour 50\u00a0000\u00a0$.',
    en: 'Write the amount in cents, without quotation marks: 5000000 for $50,000.',
  },
  number: { fr: 'Écrire un nombre, sans guillemets.', en: 'Write a number, without quotation marks.' },
  boolean: { fr: 'Écrire true ou false, sans guillemets.', en: 'Write true or false, without quotation marks.' },
  list: { fr: 'Écrire une liste, entre crochets.', en: 'Write a list, between square brackets.' },
  object: { fr: 'Écrire un objet, entre accolades.', en: 'Write an object, between braces.' },
  other: { fr: 'Écrire ce qui est attendu, ou retirer ce nom.', en: 'Write what is expected, or remove the name.' },
};

/** What is expected, an object with its names. */
function sayExpected(expected: string, { required = [], allowed = [] }: PlaceParams, locale: Locale): string {
  const type = nameType(expected)[locale];
  if (expected !== 'object') return type;
  const names = listQuoted(required.length > 0 ? required : allowed, locale);
  if (names === '') return type;
  if (required.length > 0) return locale === 'fr' ? `${type} avec ${names}` : `${type} with ${names}`;
  return locale === 'fr' ? `${type} qui peut avoir ${names}` : `${type} that may have ${names}`;
}

function listAfter({ choices = [] }: PlaceParams, locale: Locale): string {
  if (choices.length === 0) return '';
  return locale === 'fr' ? `\u00a0: ${choices.join(', ')}` : `: ${choices.join(', ')}`;
}

function sayFound(received: string, found: string | number | undefined, locale: Locale): string {
  if (found === undefined) return nameType(received)[locale];
  if (found === '') return locale === 'fr' ? 'un texte vide' : 'an empty text';
  if (typeof found === 'number') return locale === 'fr' ? String(found).replace('.', ',') : String(found);
  return locale === 'fr' ? `«\u00a0${shortenText(found, 60)}\u00a0»` : `"${shortenText(found, 60)}"`;
}

function listQuoted(names: readonly string[], locale: Locale): string {
  const quoted = names.map((name) => (locale === 'fr' ? `«\u00a0${shortenText(name, 60)}\u00a0»` : `"${shortenText(name, 60)}"`));
  return formatList(quoted, { locale });
}
