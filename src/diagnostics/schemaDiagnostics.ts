import { buildId } from '../base/buildId';
import { findDateFault, type DateFault } from '../base/findDateFault';
import type { BilingualText, Locale } from '../base/localizedText';
import { formatMinutes } from '../base/minutes';
import { readDatePieces } from '../base/readDatePieces';
import { shortenText } from '../base/shortenText';
import { suggestMinutes } from '../base/suggestMinutes';
import { defineDiagnostic } from './defineDiagnostic';
import { countParts, writeLimit } from './schemaWords';
import { missingKey, omitted, wrongType } from './typeDiagnostics';

const shorten = (text: string): string => shortenText(text, 60);

/** A text that is not in the form asked. */
type Malformed = {
  readonly received: string;
  /** True where nothing is written and the name may be left out. */
  readonly omit?: boolean;
};

const isEmpty = (text: string): boolean => text.trim() === '';

/**
 * An object holds a name that the schema does not know. `nearest` is where it belongs (`place.region`, or `edition:schedule.placements` from
 * the root of a document), the known name that it means or is most like, or null.
 */
export const unknownKey = defineDiagnostic({
  code: 'schema/unknown-key',
  severity: 'error',
  message: ({ key }: { key: string; nearest: string | null }) => ({
    fr: `«\u00a0${shorten(key)}\u00a0» n’est pas un nom connu ici.`,
    en: `"${shorten(key)}" is not a known name here.`,
  }),
  hint: ({ key, nearest }) =>
    key === '$schema'
      ? editorAssociation
      : nearest === null
        ? {
            fr: 'Retirer ce nom. Vos propres données se rangent sous «\u00a0x\u00a0», là où ce nom est permis.',
            en: 'Remove it. Data of your own goes under "x", where that name is allowed.',
          }
        : nearest.includes(':')
          ? sayElsewhere(nearest)
          : nearest.includes('.')
            ? {
                fr: `Le ranger sous «\u00a0${nearest.split('.')[0] ?? ''}\u00a0»\u00a0: «\u00a0${nearest}\u00a0»?`,
                en: `It goes under "${nearest.split('.')[0] ?? ''}": did you mean "${nearest}"?`,
              }
            : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

/** Documents say what they are by `schema`, which reading checks. */
const editorAssociation: BilingualText = {
  fr: 'Retirer ce nom\u00a0: un document dit ce qu’il est par «\u00a0schema\u00a0»; un éditeur associe les fichiers à leur schéma dans ses réglages.',
  en: 'Remove it: a document says what it is by "schema"; an editor associates files with their schema in its settings.',
};

/** `edition:schedule.placements`: a place of another noun, or of the root of the document. */
function sayElsewhere(nearest: string): BilingualText {
  const [document = '', place = ''] = nearest.split(':');
  return {
    fr: `Cela se dit sous «\u00a0${place}\u00a0», à la racine d’un document «\u00a0${document}\u00a0».`,
    en: `It is said under "${place}", at the root of a document "${document}".`,
  };
}

/** A text is none of those that the schema lists. `nearest` is the choice most like it, or null. */
export const unknownChoice = defineDiagnostic({
  code: 'schema/unknown-choice',
  severity: 'error',
  message: ({ received }: Malformed & { readonly choices: readonly string[]; readonly nearest: string | null }) =>
    isEmpty(received)
      ? { fr: 'Rien n’est choisi ici.', en: 'Nothing is chosen here.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» n’est pas un des choix possibles.`,
          en: `"${shorten(received)}" is not one of the possible choices.`,
        },
  hint: ({ choices, nearest, omit }) =>
    nearest === null
      ? {
          fr: `Choisir parmi\u00a0: ${choices.join(', ')}${omit === true ? '; si on ne le sait pas, omettre ce renseignement' : ''}.`,
          en: `Choose among: ${choices.join(', ')}${omit === true ? '; where it is not known, leave it out' : ''}.`,
        }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

/** A number is below what the schema allows, or a text or list is too short; `of` is `number`, `text` or `list`. */
export const tooSmall = defineDiagnostic({
  code: 'schema/too-small',
  severity: 'error',
  message: ({ of, minimum, omit }: { readonly of: string; readonly minimum: number; readonly omit?: boolean }) => {
    if (omit === true)
      return {
        fr: 'Ce texte est vide\u00a0: l’omettre s’il n’y a rien à dire.',
        en: 'This text is empty: leave it out if there is nothing to say.',
      };
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
  message: ({ received }: Malformed) =>
    isEmpty(received)
      ? { fr: 'L’identifiant est vide.', en: 'The id is empty.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» ne peut servir d’identifiant.`,
          en: `"${shorten(received)}" cannot serve as an id.`,
        },
  hint: ({ received, omit }) => {
    if (omit === true) return omitted;
    const built = buildId(received);
    return {
      fr: `Employer des minuscules sans accent, des chiffres et des traits d’union, 64\u00a0caractères au plus\u00a0: «\u00a0${built || 'atelier-1'}\u00a0».`,
      en: `Use lower-case letters without accents, digits and hyphens, at most 64 characters: "${built || 'workshop-1'}".`,
    };
  },
});

/** A text is not in the form of a code. `nearest` is the code of the vocabulary that it names or nearly names, or null. */
export const malformedCode = defineDiagnostic({
  code: 'codes/malformed',
  severity: 'error',
  message: ({ received, vocabulary }: Malformed & { readonly vocabulary: string; readonly nearest: string | null }) =>
    isEmpty(received)
      ? { fr: 'Le code est vide.', en: 'The code is empty.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» n’est pas un code de la liste «\u00a0${vocabulary}\u00a0».`,
          en: `"${shorten(received)}" is not a code of the list "${vocabulary}".`,
        },
  hint: ({ vocabulary, nearest, omit }) =>
    omit === true
      ? omitted
      : nearest === null
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
  message: ({ received }: Malformed) =>
    isEmpty(received)
      ? { fr: 'La version est vide.', en: 'The version is empty.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» n’est pas une version.`,
          en: `"${shorten(received)}" is not a version.`,
        },
  hint: ({ omit }) =>
    omit === true
      ? omitted
      : {
          fr: 'Écrire trois nombres séparés par des points, comme 1.2.0.',
          en: 'Write three numbers separated by points, as 1.2.0.',
        },
});

/** A value is not a civil date of the calendar: it has another form, or the day does not exist. */
export const malformedDate = defineDiagnostic({
  code: 'date/malformed',
  severity: 'error',
  message: ({ received }: Malformed) => {
    if (isEmpty(received)) return { fr: 'La date est vide.', en: 'The date is empty.' };
    const fault = findFault(received);
    if (fault === undefined) {
      return {
        fr: `«\u00a0${shorten(received)}\u00a0» ne se lit pas comme une date du calendrier.`,
        en: `"${shorten(received)}" cannot be read as a date of the calendar.`,
      };
    }
    const [fr, en] = (['fr', 'en'] as const).map((locale) => sayDays(fault, locale));
    return { fr: `La date «\u00a0${received}\u00a0» n’existe pas\u00a0: ${fr}.`, en: `The date "${received}" does not exist: ${en}.` };
  },
  hint: ({ received, omit }) => {
    if (omit === true) return omitted;
    const { of, days, swapped } = findFault(received) ?? {};
    if (swapped !== undefined) return { fr: `Écrire plutôt «\u00a0${swapped}\u00a0»?`, en: `Did you mean "${swapped}"?` };
    if (of === 'month') return { fr: 'Corriger le mois, de 01 à 12.', en: 'Correct the month, from 01 to 12.' };
    if (of === 'day') return { fr: `Corriger le jour, de 01 à ${days}.`, en: `Correct the day, from 01 to ${days}.` };
    return {
      fr: 'Écrire année-mois-jour, de l’an 1000 à l’an 2999\u00a0: 2020-11-18.',
      en: 'Write year-month-day, from the year 1000 to the year 2999: 2020-11-18.',
    };
  },
});

/** Why the day of a date does not exist, in a year that documents may hold. */
function findFault(received: string): DateFault | undefined {
  return /^[12]/u.test(received) ? findDateFault(received) : undefined;
}

function sayDays({ month, days }: DateFault, locale: Locale): string {
  if (month === undefined) return locale === 'fr' ? 'une année compte 12\u00a0mois' : 'a year has 12 months';
  const { month: name, year } = readDatePieces(month, locale);
  return locale === 'fr' ? `${name} ${year} compte ${days}\u00a0jours` : `${name} ${year} has ${days} days`;
}

/** A value is not an instant in UTC. */
export const malformedInstant = defineDiagnostic({
  code: 'instant/malformed',
  severity: 'error',
  message: ({ received }: Malformed) =>
    isEmpty(received)
      ? { fr: 'L’instant est vide.', en: 'The instant is empty.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» ne se lit pas comme un instant en temps universel.`,
          en: `"${shorten(received)}" cannot be read as an instant in universal time.`,
        },
  hint: ({ omit }) =>
    omit === true
      ? omitted
      : {
          fr: 'Écrire la date, T, l’heure à la seconde et Z\u00a0: 2020-11-18T14:00:00Z.',
          en: 'Write the date, T, the time to the second and Z: 2020-11-18T14:00:00Z.',
        },
});

/** A value is not a time of day. */
export const malformedTime = defineDiagnostic({
  code: 'time/malformed',
  severity: 'error',
  message: ({ received }: Malformed) =>
    isEmpty(received)
      ? { fr: 'L’heure est vide.', en: 'The time is empty.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» n’est pas une heure.`,
          en: `"${shorten(received)}" is not a time of day.`,
        },
  hint: ({ omit }) =>
    omit === true
      ? omitted
      : { fr: 'Écrire heures:minutes, de 00:00 à 24:00\u00a0: 13:30.', en: 'Write hours:minutes, from 00:00 to 24:00: 13:30.' },
});

/** A value is neither whole minutes nor a written duration. */
export const unreadableMinutes = defineDiagnostic({
  code: 'minutes/unreadable',
  severity: 'error',
  message: ({ received }: Malformed) =>
    isEmpty(received)
      ? { fr: 'La durée est vide.', en: 'The duration is empty.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» ne se lit pas comme une durée.`,
          en: `"${shorten(received)}" cannot be read as a duration.`,
        },
  hint: ({ received, omit }) => {
    if (omit === true) return omitted;
    const minutes = suggestMinutes(received);
    if (minutes !== undefined) {
      // Who wrote a figure alone counted minutes.
      const written = /^\s*\d+\s*$/u.test(received) ? `${minutes}\u00a0min` : formatMinutes(minutes, { locale: 'fr' });
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
