import { formatMinutes } from '../base/minutes';
import { shortenText } from '../base/shortenText';
import { suggestMinutes } from '../base/suggestMinutes';
import { defineDiagnostic } from './defineDiagnostic';
import { countParts, nameType, writeLimit } from './schemaWords';

const shorten = (text: string): string => shortenText(text, 60);

/** A name that the schema requires is absent. */
export const missingKey = defineDiagnostic({
  code: 'schema/missing-key',
  severity: 'error',
  message: ({ key, expected }: { key: string; expected: string }) => ({
    fr: `Il manque «\u00a0${shorten(key)}\u00a0», où l’on attend ${nameType(expected).fr}.`,
    en: `"${shorten(key)}" is missing; ${nameType(expected).en} is expected there.`,
  }),
});

/** A value is of another type than the schema’s: a text where a list is expected. */
export const wrongType = defineDiagnostic({
  code: 'schema/wrong-type',
  severity: 'error',
  message: ({ expected, received }: { expected: string; received: string }) => ({
    fr: `On attend ici ${nameType(expected).fr}, et l’on trouve ${nameType(received).fr}.`,
    en: `Expected ${nameType(expected).en} here, found ${nameType(received).en}.`,
  }),
});

/**
 * An object holds a name that the schema does not know. `nearest` is where it belongs (`place.region`), the known name most like it, or
 * null.
 */
export const unknownKey = defineDiagnostic({
  code: 'schema/unknown-key',
  severity: 'error',
  message: ({ key }: { key: string; nearest: string | null }) => ({
    fr: `«\u00a0${shorten(key)}\u00a0» n’est pas un nom connu ici.`,
    en: `"${shorten(key)}" is not a known name here.`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? {
          fr: 'Retirer ce nom. Vos propres données se rangent sous «\u00a0x\u00a0», là où ce nom est permis.',
          en: 'Remove it. Data of your own goes under "x", where that name is allowed.',
        }
      : nearest.includes('.')
        ? {
            fr: `Le ranger sous «\u00a0${nearest.split('.')[0] ?? ''}\u00a0»\u00a0: «\u00a0${nearest}\u00a0»?`,
            en: `It goes under "${nearest.split('.')[0] ?? ''}": did you mean "${nearest}"?`,
          }
        : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

/** A text is none of those that the schema lists. `nearest` is the choice most like it, or null. */
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
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

/** A number is below what the schema allows, or a text or list is too short; `of` is `number`, `text` or `list`. */
export const tooSmall = defineDiagnostic({
  code: 'schema/too-small',
  severity: 'error',
  message: ({ of, minimum }: { of: string; minimum: number }) => {
    const [limit, parts] = [writeLimit(minimum), countParts(of, minimum)];
    if (of === 'number') return { fr: `Ce nombre doit être d’au moins ${limit.fr}.`, en: `This number must be at least ${limit.en}.` };
    if (of === 'text') return { fr: `Ce texte doit avoir au moins ${parts.fr}.`, en: `This text needs at least ${parts.en}.` };
    return { fr: `Cette liste doit avoir au moins ${parts.fr}.`, en: `This list needs at least ${parts.en}.` };
  },
});

/** A number is above what the schema allows, or a text or list is too long; `of` is `number`, `text` or `list`. */
export const tooBig = defineDiagnostic({
  code: 'schema/too-big',
  severity: 'error',
  message: ({ of, maximum }: { of: string; maximum: number }) => {
    const [limit, parts] = [writeLimit(maximum), countParts(of, maximum)];
    if (of === 'number') return { fr: `Ce nombre ne peut dépasser ${limit.fr}.`, en: `This number cannot exceed ${limit.en}.` };
    if (of === 'text') return { fr: `Ce texte ne peut dépasser ${parts.fr}.`, en: `This text cannot exceed ${parts.en}.` };
    return { fr: `Cette liste ne peut dépasser ${parts.fr}.`, en: `This list cannot exceed ${parts.en}.` };
  },
});

/** A text does not have the form that the schema asks. */
export const malformedText = defineDiagnostic({
  code: 'schema/malformed-text',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’a pas la forme attendue.`,
    en: `"${shorten(received)}" does not have the expected form.`,
  }),
});

/** A value fits none of the forms that the schema allows, and none comes near. */
export const noneFits = defineDiagnostic({
  code: 'schema/none-fits',
  severity: 'error',
  message: () => ({
    fr: 'Aucune des formes permises ici ne correspond.',
    en: 'None of the forms allowed here fits.',
  }),
});

/** A text cannot serve as an id. */
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

/** A text is not in the form of a code. `nearest` is the code of the vocabulary that it names or nearly names, or null. */
export const malformedCode = defineDiagnostic({
  code: 'codes/malformed',
  severity: 'error',
  message: ({ received, vocabulary }: { received: string; vocabulary: string; nearest: string | null }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’est pas un code de la liste «\u00a0${vocabulary}\u00a0».`,
    en: `"${shorten(received)}" is not a code of the list "${vocabulary}".`,
  }),
  hint: ({ vocabulary, nearest }) =>
    nearest === null
      ? {
          fr: `Choisir un code de cette liste, que donne listCodes('${vocabulary}'), ou écrire le vôtre en minuscules sans accent, avec des traits d’union.`,
          en: `Choose a code of that list, which listCodes('${vocabulary}') gives, or write your own in lower-case letters without accents, with hyphens.`,
        }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

/** A text is not a version of a document's content. */
export const malformedContentVersion = defineDiagnostic({
  code: 'version/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’est pas une version.`,
    en: `"${shorten(received)}" is not a version.`,
  }),
  hint: () => ({
    fr: 'Écrire trois nombres séparés par des points, comme 1.2.0.',
    en: 'Write three numbers separated by points, as 1.2.0.',
  }),
});

/** A value is not a civil date of the calendar. */
export const malformedDate = defineDiagnostic({
  code: 'date/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» ne se lit pas comme une date du calendrier.`,
    en: `"${shorten(received)}" cannot be read as a date of the calendar.`,
  }),
  hint: () => ({
    fr: 'Écrire année-mois-jour, de l’an 1000 à l’an 2999\u00a0: 2020-11-18.',
    en: 'Write year-month-day, from the year 1000 to the year 2999: 2020-11-18.',
  }),
});

/** A value is not an instant in UTC. */
export const malformedInstant = defineDiagnostic({
  code: 'instant/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» ne se lit pas comme un instant en temps universel.`,
    en: `"${shorten(received)}" cannot be read as an instant in universal time.`,
  }),
  hint: () => ({
    fr: 'Écrire la date, T, l’heure à la seconde et Z\u00a0: 2020-11-18T14:00:00Z.',
    en: 'Write the date, T, the time to the second and Z: 2020-11-18T14:00:00Z.',
  }),
});

/** A value is not a time of day. */
export const malformedTime = defineDiagnostic({
  code: 'time/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’est pas une heure.`,
    en: `"${shorten(received)}" is not a time of day.`,
  }),
  hint: () => ({ fr: 'Écrire heures:minutes, de 00:00 à 24:00\u00a0: 13:30.', en: 'Write hours:minutes, from 00:00 to 24:00: 13:30.' }),
});

/** A value is neither whole minutes nor a written duration. */
export const unreadableMinutes = defineDiagnostic({
  code: 'minutes/unreadable',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» ne se lit pas comme une durée.`,
    en: `"${shorten(received)}" cannot be read as a duration.`,
  }),
  hint: ({ received }) => {
    const minutes = suggestMinutes(received);
    if (minutes !== undefined) {
      const written = formatMinutes(minutes, { locale: 'fr' });
      return { fr: `Écrire plutôt «\u00a0${written}\u00a0»?`, en: `Did you mean "${written.replaceAll('\u00a0', ' ')}"?` };
    }
    return {
      fr: 'Écrire «\u00a014\u00a0h\u00a0», «\u00a01\u00a0h\u00a030\u00a0», «\u00a090\u00a0min\u00a0» ou un nombre entier de minutes; jamais d’heures décimales.',
      en: 'Write "14 h", "1 h 30", "90 min" or a whole number of minutes; never decimal hours.',
    };
  },
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
  malformedCode,
  malformedContentVersion,
  malformedDate,
  malformedTime,
  malformedInstant,
  unreadableMinutes,
] as const;
