import { formatDate } from '../../base/formatDate';
import type { Locale } from '../../base/localizedText';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const quoteFr = (text: string): string => `«\u00a0${shorten(text)}\u00a0»`;

/** A sentence names so many choices and no more: there are 104 MRCs. */
const mostChoices = 20;

const listChoices = (choices: readonly string[]): string =>
  choices.length > mostChoices ? `${choices.slice(0, mostChoices).join(', ')}…` : `${choices.join(', ')}.`;

/** A cell holds no number where one is expected. */
export const unreadableNumber = defineDiagnostic({
  code: 'csv/unreadable-number',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} ne se lit pas comme un nombre.`,
    en: `"${shorten(received)}" cannot be read as a number.`,
  }),
  hint: () => ({
    fr: 'Écrire des chiffres seulement, comme 1250, ou laisser la case vide si on ne le sait pas.',
    en: 'Write figures only, as 1250, or leave the cell empty if it is not known.',
  }),
});

/** A cell holds a share above the whole without its sign: "60" is read as 60 times the whole by no one. */
export const shareAboveWhole = defineDiagnostic({
  code: 'csv/share-above-whole',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} dépasse le tout\u00a0: est-ce un pourcentage?`,
    en: `"${shorten(received)}" is more than the whole: is it a percentage?`,
  }),
  hint: () => ({ fr: 'Écrire 60\u00a0%, 0,6 ou 3/5.', en: 'Write 60 %, 0.6 or 3/5.' }),
});

/** A cell holds a range whose first bound is above its second. */
export const reversedRange = defineDiagnostic({
  code: 'csv/reversed-range',
  severity: 'error',
  message: ({ received }: { received: string; suggestion: string }) => ({
    fr: `Les bornes de ${quoteFr(received)} sont inversées.`,
    en: `The bounds of "${shorten(received)}" are reversed.`,
  }),
  hint: ({ suggestion }) => ({ fr: `Écrire plutôt ${quoteFr(suggestion)}?`, en: `Did you mean "${shorten(suggestion)}"?` }),
});

/** A cell holds a figure that its fact cannot have. */
export const impossibleFigure = defineDiagnostic({
  code: 'csv/impossible-figure',
  severity: 'error',
  message: ({ received, boundsFr, boundsEn }: { received: string; boundsFr: string; boundsEn: string }) => ({
    fr: `${quoteFr(received)} est impossible ici\u00a0: on attend ${boundsFr}.`,
    en: `"${shorten(received)}" is impossible here: ${boundsEn} is expected.`,
  }),
  hint: () => ({ fr: 'Corriger, ou laisser vide si on ne le sait pas.', en: 'Correct it, or leave blank when not known.' }),
});

/** A cell holds a number with decimals where a whole one is expected. */
export const notWhole = defineDiagnostic({
  code: 'csv/not-whole',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `On attend un nombre entier, et l’on trouve ${quoteFr(received)}.`,
    en: `A whole number is expected; "${shorten(received)}" is not one.`,
  }),
  hint: () => ({
    fr: 'Arrondir, ou laisser la case vide si on ne le sait pas.',
    en: 'Round it, or leave the cell empty if it is not known.',
  }),
});

/** A separator in a number may mark thousands or decimals. */
export const ambiguousNumber = defineDiagnostic({
  code: 'csv/ambiguous-number',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} peut se lire de deux façons\u00a0: un millier, ou des décimales.`,
    en: `"${shorten(received)}" can be read in two ways: thousands, or decimals.`,
  }),
  hint: () => ({
    fr: 'Retirer le séparateur des milliers.',
    en: 'Remove the thousands separator.',
  }),
});

/** A number has more decimals than are kept. */
export const tooManyDecimals = defineDiagnostic({
  code: 'csv/too-many-decimals',
  severity: 'error',
  message: ({ received, decimals }: { received: string; decimals: number }) => ({
    fr: `${quoteFr(received)} a plus de ${decimals}\u00a0décimales.`,
    en: `"${shorten(received)}" has more than ${decimals} decimals.`,
  }),
  hint: () => ({ fr: 'L’arrondir avant de l’importer.', en: 'Round it before importing it.' }),
});

/** A cell holds no date where one is expected. */
export const unreadableDate = defineDiagnostic({
  code: 'csv/unreadable-date',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} ne se lit pas comme une date.`,
    en: `"${shorten(received)}" cannot be read as a date.`,
  }),
  hint: () => ({
    fr: 'Écrire 2020-11-18, 18/11/2020 ou 18\u00a0novembre\u00a02020, avec l’année au complet.',
    en: 'Write 2020-11-18 or November 18, 2020, with the whole year.',
  }),
});

/** What is written has the form of a date, and no calendar has that day. */
export const noSuchDay = defineDiagnostic({
  code: 'csv/no-such-day',
  severity: 'error',
  message: ({ received }: { received: string; month: string | null; days: number | null }) => ({
    fr: `Aucun calendrier n’a de ${quoteFr(received)}.`,
    en: `No calendar has a "${shorten(received)}".`,
  }),
  hint: ({ month, days }) =>
    month === null || days === null
      ? { fr: 'Vérifier le mois et le jour.', en: 'Check the month and the day.' }
      : {
          fr: `Vérifier le jour\u00a0: ${sayMonth(month, 'fr')} compte ${days}\u00a0jours.`,
          en: `Check the day: ${sayMonth(month, 'en')} has ${days} days.`,
        },
});

/** The month of a date, and its year, in words. */
function sayMonth(date: string, locale: Locale): string {
  return formatDate(date, { locale }).replace(locale === 'fr' ? /^\S+\s/u : /\s\d{1,2},/u, '');
}

/** A date would be another one with its day and month swapped; it was read all the same. */
export const ambiguousDate = defineDiagnostic({
  code: 'csv/ambiguous-date',
  severity: 'warning',
  message: ({ received, read }: { received: string; read: string }) => ({
    fr: `${quoteFr(received)} a été lu comme le ${formatDate(read, { locale: 'fr' })}; en inversant jour et mois, ce serait une autre date.`,
    en: `"${shorten(received)}" was read as ${formatDate(read, { locale: 'en' })}; with day and month swapped, it would be another date.`,
  }),
  hint: () => ({ fr: 'Écrire année-mois-jour pour lever le doute.', en: 'Write year-month-day to remove the doubt.' }),
});

/** A cell says neither yes nor no where one is expected. */
export const unreadableBoolean = defineDiagnostic({
  code: 'csv/unreadable-boolean',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `On attend oui ou non, et l’on trouve ${quoteFr(received)}.`,
    en: `Yes or no is expected; "${shorten(received)}" was found.`,
  }),
  hint: () => ({ fr: 'Écrire oui ou non, ou laisser vide si on ne le sait pas.', en: 'Write yes or no, or leave blank when not known.' }),
});

/** A cell holds none of the words that its column knows. */
export const unknownWord = defineDiagnostic({
  code: 'csv/unknown-word',
  severity: 'error',
  message: ({ received }: { received: string; choices: readonly string[]; nearest: string | null }) => ({
    fr: `${quoteFr(received)} n’est pas un des mots attendus ici.`,
    en: `"${shorten(received)}" is not one of the words expected here.`,
  }),
  hint: ({ choices, nearest }) =>
    nearest === null
      ? { fr: `Choisir parmi\u00a0: ${listChoices(choices)}`, en: `Choose among: ${listChoices(choices)}` }
      : { fr: `Écrire plutôt ${quoteFr(nearest)}?`, en: `Did you mean "${nearest}"?` },
});

/** A cell holds a word that means several codes, or that only begins the names of several. */
export const ambiguousWord = defineDiagnostic({
  code: 'csv/ambiguous-word',
  severity: 'error',
  message: ({ received }: { received: string; choices: readonly string[] }) => ({
    fr: `${quoteFr(received)} peut vouloir dire plusieurs choses.`,
    en: `"${shorten(received)}" may mean several things.`,
  }),
  hint: ({ choices }) => ({
    fr: `Écrire le nom au complet\u00a0: ${listChoices(choices)}`,
    en: `Write the whole name: ${listChoices(choices)}`,
  }),
});

/** A cell holds a code that was not in force on the day that the file is read for; it is kept. */
export const codeNotInForce = defineDiagnostic({
  code: 'csv/code-not-in-force',
  severity: 'warning',
  message: ({ received, asOf }: { received: string; asOf: string }) => ({
    fr: `${quoteFr(received)} n’était pas en vigueur le ${asOf}; le code a été gardé tel quel.`,
    en: `"${shorten(received)}" was not in force on ${asOf}; the code was kept as it is.`,
  }),
  hint: () => ({ fr: 'Vérifier la date, ou choisir un autre code.', en: 'Check the date, or choose another code.' }),
});

/** A cell holds a code that the vocabulary lacks; it is kept, since vocabularies are open. */
export const unlistedCode = defineDiagnostic({
  code: 'csv/unlisted-code',
  severity: 'warning',
  message: ({ received }: { received: string; nearest: string | null }) => ({
    fr: `Le code ${quoteFr(received)} n’est pas dans la liste; il a été gardé tel quel.`,
    en: `Code "${shorten(received)}" is not in the list; it was kept as it is.`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? { fr: 'Vérifier qu’il est voulu.', en: 'Check that it is meant.' }
      : { fr: `Écrire plutôt ${quoteFr(nearest)}?`, en: `Did you mean "${nearest}"?` },
});

/** A cell holds a number and a name that is not its name; the number was read. */
export const nameBesideCode = defineDiagnostic({
  code: 'csv/name-beside-code',
  severity: 'warning',
  message: ({ received, name }: { received: string; name: string }) => ({
    fr: `Dans ${quoteFr(received)}, le nom n’est pas celui du numéro, qui est ${quoteFr(name)}; c’est le numéro qui a été lu.`,
    en: `In "${shorten(received)}", the name is not that of the number, which is "${name}"; the number was read.`,
  }),
  hint: () => ({ fr: 'Corriger le nom ou le numéro.', en: 'Correct the name or the number.' }),
});

/** A cell holds no geographic code where one is expected. */
export const malformedGeographicCode = defineDiagnostic({
  code: 'csv/malformed-geographic-code',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} n’est pas un code géographique de municipalité\u00a0: on attend cinq chiffres.`,
    en: `"${shorten(received)}" is not the geographic code of a municipality: five digits are expected.`,
  }),
  hint: () => ({ fr: 'L’écrire comme le répertoire, par exemple 37067.', en: 'Write it as the directory does, as 37067.' }),
});

/** A row names an MRC and a region that it is not in; both were read. */
export const mrcElsewhere = defineDiagnostic({
  code: 'csv/mrc-elsewhere',
  severity: 'warning',
  message: ({ mrc, region, expected }: { mrc: string; region: string; expected: string }) => ({
    fr: `La MRC ou le territoire ${quoteFr(mrc)} est dans la région ${quoteFr(expected)}, et non ${quoteFr(region)}.`,
    en: `The MRC or territory "${mrc}" is in the region "${expected}", not "${region}".`,
  }),
  hint: () => ({ fr: 'Corriger la région ou la MRC.', en: 'Correct the region or the MRC.' }),
});

/** What reading one cell may say, in the order of the diagnostics page. */
export const cellDiagnostics = [
  unreadableNumber,
  shareAboveWhole,
  reversedRange,
  impossibleFigure,
  notWhole,
  ambiguousNumber,
  tooManyDecimals,
  unreadableDate,
  noSuchDay,
  ambiguousDate,
  unreadableBoolean,
  unknownWord,
  ambiguousWord,
  unlistedCode,
  codeNotInForce,
  nameBesideCode,
  malformedGeographicCode,
  mrcElsewhere,
] as const;
