import { defineDiagnostic } from './defineDiagnostic';

export const tooDeep = defineDiagnostic({
  code: 'document/too-deep',
  severity: 'error',
  message: ({ limit }: { limit: number }) => ({
    fr: `Le document emboîte plus de ${limit}\u00a0niveaux.`,
    en: `The document nests more than ${limit} levels.`,
  }),
});

export const tooManyNodes = defineDiagnostic({
  code: 'document/too-many-nodes',
  severity: 'error',
  message: ({ limit }: { limit: number }) => ({
    fr: `Le document contient plus de ${limit}\u00a0éléments.`,
    en: `The document holds more than ${limit} items.`,
  }),
  hint: () => ({ fr: 'Le diviser en plusieurs documents.', en: 'Split it into several documents.' }),
});

export const textTooLong = defineDiagnostic({
  code: 'document/text-too-long',
  severity: 'error',
  message: ({ limit }: { limit: number }) => ({
    fr: `Ce texte dépasse ${limit}\u00a0caractères.`,
    en: `This text exceeds ${limit} characters.`,
  }),
});

export const cycle = defineDiagnostic({
  code: 'document/cycle',
  severity: 'error',
  message: () => ({
    fr: 'Cet élément se contient lui-même\u00a0: ce n’est pas du JSON.',
    en: 'This item contains itself: it is not JSON.',
  }),
});

export const reservedKey = defineDiagnostic({
  code: 'document/reserved-key',
  severity: 'error',
  message: () => ({
    fr: 'Le nom «\u00a0__proto__\u00a0» est réservé et n’est jamais lu.',
    en: 'The name "__proto__" is reserved and is never read.',
  }),
  hint: () => ({ fr: 'Le retirer, ou le renommer.', en: 'Remove it, or rename it.' }),
});

export const notJson = defineDiagnostic({
  code: 'document/not-json',
  severity: 'error',
  message: () => ({
    fr: 'Ceci n’est pas du JSON (texte, nombre fini, booléen, null, liste ou objet simple).',
    en: 'This is not JSON (text, finite number, boolean, null, list or plain object).',
  }),
});

export const loneSurrogate = defineDiagnostic({
  code: 'document/lone-surrogate',
  severity: 'error',
  message: () => ({
    fr: 'Ce texte contient une moitié de caractère (un demi-codet seul).',
    en: 'This text contains half a character (a lone surrogate).',
  }),
  hint: () => ({ fr: 'Réparer l’encodage du fichier à sa source.', en: 'Mend the encoding of the file where it comes from.' }),
});

export const unknownDocument = defineDiagnostic({
  code: 'document/unknown-kind',
  severity: 'error',
  message: ({ received }: { received: string; expected: string }) => ({
    fr: `«\u00a0${received}\u00a0» n’est pas une sorte de document que cette bibliothèque connaît ici.`,
    en: `"${received}" is not a kind of document that this library knows here.`,
  }),
  hint: ({ expected }) => ({
    fr: `Écrire à la racine\u00a0: "schema": "${expected}".`,
    en: `Write at the root: "schema": "${expected}".`,
  }),
});

export const newerDocument = defineDiagnostic({
  code: 'document/newer-version',
  severity: 'error',
  message: ({ received, known }: { received: string; known: string }) => ({
    fr: `Le document est d’une version (${received}) plus récente que celle que cette bibliothèque connaît (${known}).`,
    en: `The document is of a version (${received}) later than the one this library knows (${known}).`,
  }),
  hint: () => ({ fr: 'Mettre la bibliothèque à jour.', en: 'Update the library.' }),
});

export const keptUnknownKey = defineDiagnostic({
  code: 'document/kept-unknown-key',
  severity: 'warning',
  message: ({ key, version }: { key: string; version: string }) => ({
    fr: `«\u00a0${key}\u00a0» vient d’une version ultérieure (${version})\u00a0: gardé tel quel, sans être compris.`,
    en: `"${key}" comes from a later version (${version}): kept as it is, not understood.`,
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
  unknownDocument,
  newerDocument,
  keptUnknownKey,
] as const;
