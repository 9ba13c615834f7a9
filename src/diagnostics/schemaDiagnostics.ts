import type { BilingualText } from '../base/localizedText';
import { defineDiagnostic } from './defineDiagnostic';

/** Words for what a schema expects, as they stand in a sentence. */
export const typeWords: Readonly<Record<string, BilingualText>> = {
  text: { fr: 'un texte', en: 'a text' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  list: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet { … }', en: 'an object { … }' },
  null: { fr: 'null', en: 'null' },
  nothing: { fr: 'rien', en: 'nothing' },
  other: { fr: 'autre chose', en: 'something else' },
};

const words = (name: string): BilingualText => typeWords[name] ?? { fr: `«\u00a0${name}\u00a0»`, en: `"${name}"` };

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

export const missingKey = defineDiagnostic({
  code: 'schema/missing-key',
  severity: 'error',
  message: ({ key, expected }: { key: string; expected: string }) => ({
    fr: `Il manque «\u00a0${key}\u00a0», où l’on attend ${words(expected).fr}.`,
    en: `"${key}" is missing; ${words(expected).en} is expected there.`,
  }),
});

export const wrongType = defineDiagnostic({
  code: 'schema/wrong-type',
  severity: 'error',
  message: ({ expected, received }: { expected: string; received: string }) => ({
    fr: `On attend ici ${words(expected).fr}, et l’on trouve ${words(received).fr}.`,
    en: `Expected ${words(expected).en} here, found ${words(received).en}.`,
  }),
});

export const unknownKey = defineDiagnostic({
  code: 'schema/unknown-key',
  severity: 'error',
  message: ({ key }: { key: string; nearest: string | null }) => ({
    fr: `«\u00a0${shorten(key)}\u00a0» n’est pas un nom connu ici.`,
    en: `"${shorten(key)}" is not a known name here.`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? { fr: 'Retirer ce nom, ou ranger vos propres données sous «\u00a0x\u00a0».', en: 'Remove it, or keep data of your own under "x".' }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»\u00a0?`, en: `Did you mean "${nearest}"?` },
});

export const unknownChoice = defineDiagnostic({
  code: 'schema/unknown-choice',
  severity: 'error',
  message: ({ received }: { received: string; choices: readonly string[]; nearest: string | null }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’est pas un des choix possibles.`,
    en: `"${shorten(received)}" is not one of the possible choices.`,
  }),
  hint: ({ choices, nearest }) =>
    nearest === null
      ? { fr: `Choisir parmi\u00a0: ${choices.join(', ')}.`, en: `Choose among: ${choices.join(', ')}.` }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»\u00a0?`, en: `Did you mean "${nearest}"?` },
});

export const tooSmall = defineDiagnostic({
  code: 'schema/too-small',
  severity: 'error',
  message: ({ of, minimum }: { of: string; minimum: number }) => ({
    fr:
      of === 'text'
        ? `Ce texte doit avoir au moins ${minimum}\u00a0caractère(s).`
        : of === 'list'
          ? `Cette liste doit avoir au moins ${minimum}\u00a0élément(s).`
          : `Ce nombre doit être d’au moins ${minimum}.`,
    en:
      of === 'text'
        ? `This text needs at least ${minimum} character(s).`
        : of === 'list'
          ? `This list needs at least ${minimum} item(s).`
          : `This number must be at least ${minimum}.`,
  }),
});

export const tooBig = defineDiagnostic({
  code: 'schema/too-big',
  severity: 'error',
  message: ({ of, maximum }: { of: string; maximum: number }) => ({
    fr:
      of === 'text'
        ? `Ce texte ne peut dépasser ${maximum}\u00a0caractères.`
        : of === 'list'
          ? `Cette liste ne peut dépasser ${maximum}\u00a0éléments.`
          : `Ce nombre ne peut dépasser ${maximum}.`,
    en:
      of === 'text'
        ? `This text cannot exceed ${maximum} characters.`
        : of === 'list'
          ? `This list cannot exceed ${maximum} items.`
          : `This number cannot exceed ${maximum}.`,
  }),
});

export const malformedText = defineDiagnostic({
  code: 'schema/malformed-text',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’a pas la forme attendue.`,
    en: `"${shorten(received)}" does not have the expected form.`,
  }),
});

export const noneFits = defineDiagnostic({
  code: 'schema/none-fits',
  severity: 'error',
  message: () => ({
    fr: 'Aucune des formes permises ici ne correspond.',
    en: 'None of the forms allowed here fits.',
  }),
});

export const malformedId = defineDiagnostic({
  code: 'id/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» ne peut servir d’identifiant.`,
    en: `"${shorten(received)}" cannot serve as an id.`,
  }),
  hint: () => ({
    fr: 'Employer des minuscules sans accent, des chiffres et des traits d’union, 64\u00a0caractères au plus\u00a0: «\u00a0atelier-1\u00a0».',
    en: 'Use lower-case letters without accents, digits and hyphens, at most 64 characters: "workshop-1".',
  }),
});

export const malformedDate = defineDiagnostic({
  code: 'date/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’est pas une date qui existe.`,
    en: `"${shorten(received)}" is not a date that exists.`,
  }),
  hint: () => ({ fr: 'Écrire année-mois-jour\u00a0: 2020-11-18.', en: 'Write year-month-day: 2020-11-18.' }),
});

export const malformedTime = defineDiagnostic({
  code: 'time/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’est pas une heure.`,
    en: `"${shorten(received)}" is not a time of day.`,
  }),
  hint: () => ({ fr: 'Écrire heures:minutes, de 00:00 à 24:00\u00a0: 13:30.', en: 'Write hours:minutes, from 00:00 to 24:00: 13:30.' }),
});

export const unreadableMinutes = defineDiagnostic({
  code: 'minutes/unreadable',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» ne se lit pas comme une durée.`,
    en: `"${shorten(received)}" cannot be read as a duration.`,
  }),
  hint: () => ({
    fr: 'Écrire «\u00a014 h\u00a0», «\u00a01 h 30\u00a0», «\u00a090 min\u00a0» ou un nombre entier de minutes\u00a0; jamais d’heures décimales.',
    en: 'Write "14 h", "1 h 30", "90 min" or a whole number of minutes; never decimal hours.',
  }),
});

/** What reading a document through its schema may say, in the order of the diagnostics page. */
export const schemaDiagnostics = [
  missingKey,
  wrongType,
  unknownKey,
  unknownChoice,
  tooSmall,
  tooBig,
  malformedText,
  noneFits,
  malformedId,
  malformedDate,
  malformedTime,
  unreadableMinutes,
] as const;
