import { shortenText } from '../base/shortenText';
import { defineDiagnostic } from './defineDiagnostic';
import { countParts, writeLimit } from './schemaWords';

/** A document nests more levels than are read. */
export const tooDeep = defineDiagnostic({
  code: 'document/too-deep',
  severity: 'error',
  message: ({ limit }: { limit: number }) => ({
    fr: `Le document dépasse ${writeLimit(limit).fr}\u00a0niveaux d’imbrication.`,
    en: `The document nests more than ${writeLimit(limit).en} levels.`,
  }),
});

/** A document holds more items than are read. */
export const tooManyNodes = defineDiagnostic({
  code: 'document/too-many-nodes',
  severity: 'error',
  message: ({ limit }: { limit: number }) => ({
    fr: `Le document contient plus de ${countParts('list', limit).fr}.`,
    en: `The document holds more than ${countParts('list', limit).en}.`,
  }),
  hint: () => ({ fr: 'Le diviser en plusieurs documents.', en: 'Split it into several documents.' }),
});

/** A text, or a name of an object, is longer than what is read. */
export const textTooLong = defineDiagnostic({
  code: 'document/text-too-long',
  severity: 'error',
  message: ({ limit }: { limit: number }) => ({
    fr: `Ce texte dépasse ${countParts('text', limit).fr}.`,
    en: `This text exceeds ${countParts('text', limit).en}.`,
  }),
});

/** An item contains itself. */
export const cycle = defineDiagnostic({
  code: 'document/cycle',
  severity: 'error',
  message: () => ({
    fr: 'Cet élément se contient lui-même\u00a0: ce n’est pas du JSON.',
    en: 'This item contains itself: it is not JSON.',
  }),
});

/** An object uses the name `__proto__`, which is never read. */
export const reservedKey = defineDiagnostic({
  code: 'document/reserved-key',
  severity: 'error',
  message: () => ({
    fr: 'Le nom «\u00a0__proto__\u00a0» est réservé et n’est jamais lu.',
    en: 'The name "__proto__" is reserved and is never read.',
  }),
  hint: () => ({ fr: 'Le retirer, ou le renommer.', en: 'Remove it, or rename it.' }),
});

/** A value cannot be held by JSON: a function, a date object, `NaN`, a hole in a list. `received` is what it is. */
export const notJson = defineDiagnostic({
  code: 'document/not-json',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `Ceci n’est pas du JSON (texte, nombre fini, booléen, null, liste ou objet simple)${received === '' ? '' : `\u00a0: ${shortenText(received, 60)}`}.`,
    en: `This is not JSON (text, finite number, boolean, null, list or plain object)${received === '' ? '' : `: ${shortenText(received, 60)}`}.`,
  }),
  hint: ({ received }) => {
    switch (received) {
      case 'undefined':
        return {
          fr: 'Omettre cette propriété, ou retirer cet élément de la liste\u00a0: ce qui est absent n’est pas connu.',
          en: 'Omit this property, or remove this item from the list: what is absent is not known.',
        };
      case 'Date':
        return { fr: 'Écrire la date en texte\u00a0: «\u00a0AAAA-MM-JJ\u00a0».', en: "Write the date as a text: 'YYYY-MM-DD'." };
      case 'NaN':
        return {
          fr: 'Omettre ce nombre\u00a0: le calcul dont il vient n’a pas de résultat.',
          en: 'Omit this number: the computation it comes from has no result.',
        };
      default:
        return {
          fr: 'Convertir cette valeur en texte, en nombre ou en objet simple, ou l’omettre.',
          en: 'Turn this value into a text, a number or a plain object, or omit it.',
        };
    }
  },
});

/** A text holds half of a character. */
export const loneSurrogate = defineDiagnostic({
  code: 'document/lone-surrogate',
  severity: 'error',
  message: () => ({
    fr: 'Ce texte contient une moitié de caractère (un demi-codet seul).',
    en: 'This text contains half a character (a lone surrogate).',
  }),
  hint: () => ({ fr: 'Réparer l’encodage du fichier à sa source.', en: 'Mend the encoding of the file where it comes from.' }),
});

/** The `schema` of a document names another kind than the one that is read. */
export const unknownDocument = defineDiagnostic({
  code: 'document/unknown-kind',
  severity: 'error',
  message: ({ received, expected }: { received: string; expected: string }) =>
    isOurs(received)
      ? {
          fr: `Ce document est de la sorte «\u00a0${nameKind(received)}\u00a0», et c’est «\u00a0${nameKind(expected)}\u00a0» qui est demandé.`,
          en: `This document is of the kind "${nameKind(received)}", and "${nameKind(expected)}" was asked for.`,
        }
      : {
          fr: `On attend ici un document «\u00a0${expected}\u00a0», et celui-ci indique «\u00a0${shortenText(received, 60)}\u00a0».`,
          en: `A document "${expected}" is expected here, and this one says it is "${shortenText(received, 60)}".`,
        },
  hint: ({ received, expected }) =>
    isOurs(received)
      ? {
          fr: `Donner un document de la sorte «\u00a0${nameKind(expected)}\u00a0», ou ouvrir celui-ci pour ce qu’il est.`,
          en: `Give a document of the kind "${nameKind(expected)}", or open this one as what it is.`,
        }
      : {
          fr: `Donner un document de cette sorte, ou écrire à sa racine\u00a0: "schema": "${expected}".`,
          en: `Give a document of that kind, or write at its root: "schema": "${expected}".`,
        },
});

/** Whether a `schema` key is in the form of ours: then it says what the document is, and is not to be rewritten. */
function isOurs(received: string): boolean {
  return /^trajet\/[a-z-]{1,40}\/\d/u.test(received);
}

/** The kind that a key names: `edition` in `trajet/edition/1.0`. */
function nameKind(id: string): string {
  return id.split('/')[1] ?? id;
}

/** The `schema` of a document names its kind, but its version is not two numbers. `expected` is how it may be written. */
export const malformedVersion = defineDiagnostic({
  code: 'document/malformed-version',
  severity: 'error',
  message: ({ received }: { received: string; expected: string }) => ({
    fr: `La version indiquée dans le document («\u00a0${shortenText(received, 60)}\u00a0») est mal écrite.`,
    en: `The version that the document states ("${shortenText(received, 60)}") is malformed.`,
  }),
  hint: ({ expected }) => ({
    fr: `Écrire le numéro majeur, un point et le numéro mineur\u00a0: «\u00a0${expected}\u00a0».`,
    en: `Write the major number, a point and the minor number: "${expected}".`,
  }),
});

/** A document is of a later major version. */
export const newerDocument = defineDiagnostic({
  code: 'document/newer-version',
  severity: 'error',
  message: ({ received, known }: { received: string; known: string }) => ({
    fr: `Le document est d’une version (${shortenText(received, 60)}) plus récente que celle que cette bibliothèque connaît (${known}).`,
    en: `The document is of a version (${shortenText(received, 60)}) later than the one this library knows (${known}).`,
  }),
  hint: () => ({ fr: 'Mettre la bibliothèque à jour.', en: 'Update the library.' }),
});

/** A document is of an earlier version, which this library does not read as it is. */
export const olderDocument = defineDiagnostic({
  code: 'document/older-version',
  severity: 'error',
  message: ({ received, known }: { received: string; known: string }) => ({
    fr: `Le document est d’une version (${shortenText(received, 60)}) plus ancienne que celle que cette bibliothèque connaît (${known}).`,
    en: `The document is of a version (${shortenText(received, 60)}) earlier than the one this library knows (${known}).`,
  }),
  hint: () => ({
    fr: 'L’ouvrir par «\u00a0openDocument\u00a0», qui convertit les versions antérieures.',
    en: 'Open it with "openDocument", which migrates earlier versions.',
  }),
});

/** No way is known from the version of a document to the current one: it was never published, or comes from elsewhere. */
export const noMigration = defineDiagnostic({
  code: 'document/no-migration',
  severity: 'error',
  message: ({ received, known }: { received: string; known: string }) => ({
    fr: `On ne sait pas convertir cette version du document (${shortenText(received, 60)}) en ${known}.`,
    en: `No way is known to migrate this version of the document (${shortenText(received, 60)}) to ${known}.`,
  }),
  hint: () => ({
    fr: 'Mettre la bibliothèque à jour, ou corriger le numéro de version à la racine du document («\u00a0schema\u00a0»).',
    en: 'Update the library, or correct the version number at the root of the document ("schema").',
  }),
});

/** A document of an earlier version was carried over to the next one; nothing was lost. */
export const migratedDocument = defineDiagnostic({
  code: 'document/migrated',
  severity: 'info',
  message: ({ from, to }: { from: string; to: string }) => ({
    fr: `Le document a été converti de la version ${from} à la version ${to}.`,
    en: `The document was migrated from version ${from} to version ${to}.`,
  }),
  hint: () => ({
    fr: 'L’enregistrer tel qu’il est maintenant, pour ne plus avoir à le convertir.',
    en: 'Save it as it is now, so that it need not be migrated again.',
  }),
});

/** A document does not say what it is, or says what no kind is called. `nearest` is the kind that it is most like, or null. */
export const noKind = defineDiagnostic({
  code: 'document/no-kind',
  severity: 'error',
  message: ({ received }: { received: string | null; nearest: string | null; known: readonly string[] }) =>
    received === null
      ? {
          fr: 'Le document ne dit pas ce qu’il est\u00a0: il lui manque «\u00a0schema\u00a0».',
          en: 'The document does not say what it is: it lacks "schema".',
        }
      : {
          fr: `«\u00a0${shortenText(received, 60)}\u00a0» n’est le nom d’aucune sorte de document.`,
          en: `"${shortenText(received, 60)}" is the name of no kind of document.`,
        },
  hint: ({ received, nearest, known }) => {
    if (nearest === null) {
      return {
        fr: `Écrire à sa racine "schema", suivi d’un de ces noms\u00a0: ${known.join(', ')}.`,
        en: `Write at its root "schema", followed by one of these names: ${known.join(', ')}.`,
      };
    }
    if (received !== null) return { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` };
    return {
      fr: `S’il s’agit d’un document «\u00a0${nearest}\u00a0», auquel il ressemble, écrire à sa racine "schema": "${nearest}".`,
      en: `If it is a document "${nearest}", which it looks like, write at its root "schema": "${nearest}".`,
    };
  },
});

/** A document of a later minor version holds a name that this version does not know; it is kept. */
export const keptUnknownKey = defineDiagnostic({
  code: 'document/kept-unknown-key',
  severity: 'warning',
  message: ({ key, version }: { key: string; version: string }) => ({
    fr: `«\u00a0${shortenText(key, 60)}\u00a0» vient d’une version ultérieure (${version})\u00a0: gardé tel quel, sans être compris.`,
    en: `"${shortenText(key, 60)}" comes from a later version (${version}): kept as it is, not understood.`,
  }),
});

/** More was found than is listed: reading stops there, so that a hostile file cannot fill the memory. */
export const moreFound = defineDiagnostic({
  code: 'document/more-found',
  severity: 'error',
  message: ({ shown }: { shown: number }) => ({
    fr: `D’autres remarques suivraient\u00a0: seules les ${writeLimit(shown).fr}\u00a0premières sont montrées.`,
    en: `More would follow: only the first ${writeLimit(shown).en} remarks are shown.`,
  }),
  hint: () => ({ fr: 'Y donner suite, puis relire le document.', en: 'Act on them, then read the document again.' }),
});

/** Two records of one list of a document bear the same id: one entered twice, or a row copied to make another. */
export const duplicateId = defineDiagnostic({
  code: 'document/duplicate-id',
  severity: 'error',
  message: ({ id }: { id: string }) => ({
    fr: `L’identifiant «\u00a0${shortenText(id, 60)}\u00a0» sert déjà plus haut dans cette liste.`,
    en: `The id "${shortenText(id, 60)}" is already used above in this list.`,
  }),
  hint: () => ({
    fr: 'Retirer le doublon, ou donner au second un identifiant à lui.',
    en: 'Remove the duplicate, or give the second an id of its own.',
  }),
});

/** What opening a document may say before its schema is read, in the order of the diagnostics page. */
export const documentDiagnostics = [
  tooDeep,
  tooManyNodes,
  textTooLong,
  cycle,
  reservedKey,
  notJson,
  loneSurrogate,
  noKind,
  unknownDocument,
  malformedVersion,
  newerDocument,
  olderDocument,
  noMigration,
  migratedDocument,
  keptUnknownKey,
  moreFound,
  duplicateId,
] as const;
