import { describe, expect, test } from 'vitest';

import type { DiagnosticDefinition } from '../../src/diagnostics/defineDiagnostic';
import { buildDiagnostic } from '../../src/diagnostics/defineDiagnostic';
import type { DiagnosticParams } from '../../src/diagnostics/diagnostic';
import { documentDiagnostics } from '../../src/diagnostics/documentDiagnostics';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { schemaDiagnostics } from '../../src/diagnostics/schemaDiagnostics';

const definitions: readonly DiagnosticDefinition[] = [...documentDiagnostics, ...schemaDiagnostics];

/** What fills each message, and what it then says: read aloud in both languages. */
const spoken: readonly (readonly [string, DiagnosticParams, string, string])[] = [
  ['document/too-deep', { limit: 64 }, 'Le document dépasse 64\u00a0niveaux d’imbrication.', 'The document nests more than 64 levels.'],
  [
    'document/too-many-nodes',
    { limit: 1_000_000 },
    'Le document contient plus de 1\u00a0000\u00a0000\u00a0éléments. Le diviser en plusieurs documents.',
    'The document holds more than 1,000,000 items. Split it into several documents.',
  ],
  [
    'document/text-too-long',
    { limit: 1_000_000 },
    'Ce texte dépasse 1\u00a0000\u00a0000\u00a0caractères.',
    'This text exceeds 1,000,000 characters.',
  ],
  ['document/cycle', {}, 'Cet élément se contient lui-même\u00a0: ce n’est pas du JSON.', 'This item contains itself: it is not JSON.'],
  [
    'document/reserved-key',
    {},
    'Le nom «\u00a0__proto__\u00a0» est réservé et n’est jamais lu. Le retirer, ou le renommer.',
    'The name "__proto__" is reserved and is never read. Remove it, or rename it.',
  ],
  [
    'document/not-json',
    { received: '' },
    'Ceci n’est pas du JSON (texte, nombre fini, booléen, null, liste ou objet simple). Convertir cette valeur en texte, en nombre ou en objet simple, ou l’omettre.',
    'This is not JSON (text, finite number, boolean, null, list or plain object). Turn this value into a text, a number or a plain object, or omit it.',
  ],
  [
    'document/not-json',
    { received: 'undefined' },
    'Ceci n’est pas du JSON (texte, nombre fini, booléen, null, liste ou objet simple)\u00a0: undefined. Omettre cette propriété, ou retirer cet élément de la liste\u00a0: ce qui est absent n’est pas connu.',
    'This is not JSON (text, finite number, boolean, null, list or plain object): undefined. Omit this property, or remove this item from the list: what is absent is not known.',
  ],
  [
    'document/not-json',
    { received: 'Date' },
    'Ceci n’est pas du JSON (texte, nombre fini, booléen, null, liste ou objet simple)\u00a0: Date. Écrire la date en texte\u00a0: «\u00a0AAAA-MM-JJ\u00a0».',
    "This is not JSON (text, finite number, boolean, null, list or plain object): Date. Write the date as a text: 'YYYY-MM-DD'.",
  ],
  [
    'document/not-json',
    { received: 'NaN' },
    'Ceci n’est pas du JSON (texte, nombre fini, booléen, null, liste ou objet simple)\u00a0: NaN. Omettre ce nombre\u00a0: le calcul dont il vient n’a pas de résultat.',
    'This is not JSON (text, finite number, boolean, null, list or plain object): NaN. Omit this number: the computation it comes from has no result.',
  ],
  [
    'document/duplicate-id',
    { id: 'sabord' },
    'L’identifiant «\u00a0sabord\u00a0» sert déjà plus haut dans cette liste. Retirer le doublon, ou donner au second un identifiant à lui.',
    'The id "sabord" is already used above in this list. Remove the duplicate, or give the second an id of its own.',
  ],
  [
    'document/lone-surrogate',
    {},
    'Ce texte contient une moitié de caractère (un demi-codet seul). Réparer l’encodage du fichier à sa source.',
    'This text contains half a character (a lone surrogate). Mend the encoding of the file where it comes from.',
  ],
  [
    'document/unknown-kind',
    { received: 'b', expected: 'a' },
    'On attend ici un document «\u00a0a\u00a0», et celui-ci indique «\u00a0b\u00a0». Donner un document de cette sorte, ou écrire à sa racine\u00a0: "schema": "a".',
    'A document "a" is expected here, and this one says it is "b". Give a document of that kind, or write at its root: "schema": "a".',
  ],
  [
    'document/unknown-kind',
    { received: 'trajet/program/1.0', expected: 'trajet/edition/1.0' },
    'Ce document est de la sorte «\u00a0program\u00a0», et c’est «\u00a0edition\u00a0» qui est demandé. Donner un document de la sorte «\u00a0edition\u00a0», ou ouvrir celui-ci pour ce qu’il est.',
    'This document is of the kind "program", and "edition" was asked for. Give a document of the kind "edition", or open this one as what it is.',
  ],
  [
    'document/malformed-version',
    { received: 'trajet/program/1', expected: 'trajet/program/1.0' },
    'La version indiquée dans le document («\u00a0trajet/program/1\u00a0») est mal écrite. Écrire le numéro majeur, un point et le numéro mineur\u00a0: «\u00a0trajet/program/1.0\u00a0».',
    'The version that the document states ("trajet/program/1") is malformed. Write the major number, a point and the minor number: "trajet/program/1.0".',
  ],
  [
    'document/newer-version',
    { received: 'a/2.0', known: 'a/1.0' },
    'Le document est d’une version (a/2.0) plus récente que celle que cette bibliothèque connaît (a/1.0). Mettre la bibliothèque à jour.',
    'The document is of a version (a/2.0) later than the one this library knows (a/1.0). Update the library.',
  ],
  [
    'document/older-version',
    { received: 'a/0.9', known: 'a/1.0' },
    'Le document est d’une version (a/0.9) plus ancienne que celle que cette bibliothèque connaît (a/1.0). L’ouvrir par «\u00a0openDocument\u00a0», qui convertit les versions antérieures.',
    'The document is of a version (a/0.9) earlier than the one this library knows (a/1.0). Open it with "openDocument", which migrates earlier versions.',
  ],
  [
    'document/no-migration',
    { received: 'a/0.1', known: 'a/1.0' },
    'On ne sait pas convertir cette version du document (a/0.1) en a/1.0. Mettre la bibliothèque à jour, ou corriger le numéro de version à la racine du document («\u00a0schema\u00a0»).',
    'No way is known to migrate this version of the document (a/0.1) to a/1.0. Update the library, or correct the version number at the root of the document ("schema").',
  ],
  [
    'document/migrated',
    { from: 'a/1.0', to: 'a/2.0' },
    'Le document a été converti de la version a/1.0 à la version a/2.0. L’enregistrer tel qu’il est maintenant, pour ne plus avoir à le convertir.',
    'The document was migrated from version a/1.0 to version a/2.0. Save it as it is now, so that it need not be migrated again.',
  ],
  [
    'document/no-kind',
    { received: null, nearest: null, known: ['a/1.0', 'b/1.0'] },
    'Le document ne dit pas ce qu’il est\u00a0: il lui manque «\u00a0schema\u00a0». Écrire à sa racine "schema", suivi d’un de ces noms\u00a0: a/1.0, b/1.0.',
    'The document does not say what it is: it lacks "schema". Write at its root "schema", followed by one of these names: a/1.0, b/1.0.',
  ],
  [
    'document/no-kind',
    { received: 'c', nearest: 'a/1.0', known: ['a/1.0'] },
    '«\u00a0c\u00a0» n’est le nom d’aucune sorte de document. Écrire plutôt «\u00a0a/1.0\u00a0»?',
    '"c" is the name of no kind of document. Did you mean "a/1.0"?',
  ],
  [
    'document/kept-unknown-key',
    { key: 'k', version: '1.2' },
    '«\u00a0k\u00a0» vient d’une version ultérieure (1.2)\u00a0: gardé tel quel, sans être compris.',
    '"k" comes from a later version (1.2): kept as it is, not understood.',
  ],
  [
    'document/more-found',
    { shown: 200 },
    'D’autres remarques suivraient\u00a0: seules les 200\u00a0premières sont montrées. Y donner suite, puis relire le document.',
    'More would follow: only the first 200 remarks are shown. Act on them, then read the document again.',
  ],
  [
    'schema/missing-key',
    { key: 'title', expected: 'object' },
    'Il manque «\u00a0title\u00a0», où l’on attend un objet.',
    '"title" is missing; an object is expected there.',
  ],
  [
    'schema/missing-key',
    { key: 'status', expected: 'choice', choices: ['planned', 'held'] },
    'Il manque «\u00a0status\u00a0», où l’on attend un des choix possibles\u00a0: planned, held.',
    '"status" is missing; one of the possible choices is expected there: planned, held.',
  ],
  [
    'schema/wrong-type',
    { expected: 'text', received: 'boolean' },
    'On attend ici un texte, et l’on trouve une valeur logique (true ou false). Écrire un texte, entre guillemets.',
    'Expected a text here, found a boolean (true or false). Write a text, between quotation marks.',
  ],
  [
    'schema/wrong-type',
    { expected: 'object', received: 'text', found: 'Élan', required: ['fr'], write: '{ "fr": "Élan" }' },
    'On attend ici un objet avec «\u00a0fr\u00a0», et l’on trouve «\u00a0Élan\u00a0». Écrire { "fr": "Élan" }, ou "en" si le texte est en anglais.',
    'Expected an object with "fr" here, found "Élan". Write { "fr": "Élan" }, or "en" if the text is in English.',
  ],
  [
    'schema/wrong-type',
    { expected: 'object', received: 'list', allowed: ['a', 'b'] },
    'On attend ici un objet qui peut avoir «\u00a0a\u00a0» et «\u00a0b\u00a0», et l’on trouve une liste. Écrire un objet, entre accolades.',
    'Expected an object that may have "a" and "b" here, found a list. Write an object, between braces.',
  ],
  [
    'schema/wrong-type',
    { expected: 'object', received: 'json-text' },
    'On attend ici un objet, et l’on trouve un texte JSON. Lire d’abord ce texte par fromJson, qui donne l’objet attendu.',
    'Expected an object here, found a JSON text. Read that text with fromJson first: it gives the object expected.',
  ],
  [
    'schema/wrong-type',
    { expected: 'integer', received: 'number', found: 12.5 },
    'On attend ici un nombre entier, et l’on trouve 12,5. Écrire un nombre entier, sans guillemets.',
    'Expected a whole number here, found 12.5. Write a whole number, without quotation marks.',
  ],
  [
    'schema/wrong-type',
    { expected: 'integer', received: 'text', found: '', omit: true },
    'On attend ici un nombre entier, et l’on trouve un texte vide. Omettre ce renseignement\u00a0: absent veut dire inconnu.',
    'Expected a whole number here, found an empty text. Leave it out: absent means not known.',
  ],
  [
    'schema/wrong-type',
    { expected: 'choice', received: 'null', choices: ['a', 'b'] },
    'On attend ici un des choix possibles, et l’on trouve null. Choisir parmi\u00a0: a, b.',
    'Expected one of the possible choices here, found null. Choose among: a, b.',
  ],
  [
    'schema/unknown-key',
    { key: 'k', nearest: null },
    '«\u00a0k\u00a0» n’est pas un nom connu ici. Retirer ce nom. Vos propres données se rangent sous «\u00a0x\u00a0», là où ce nom est permis.',
    '"k" is not a known name here. Remove it. Data of your own goes under "x", where that name is allowed.',
  ],
  [
    'schema/unknown-key',
    { key: 'nme', nearest: 'name' },
    '«\u00a0nme\u00a0» n’est pas un nom connu ici. Écrire plutôt «\u00a0name\u00a0»?',
    '"nme" is not a known name here. Did you mean "name"?',
  ],
  [
    'schema/unknown-key',
    { key: 'region', nearest: 'place.region' },
    '«\u00a0region\u00a0» n’est pas un nom connu ici. Le ranger sous «\u00a0place\u00a0»\u00a0: «\u00a0place.region\u00a0»?',
    '"region" is not a known name here. It goes under "place": did you mean "place.region"?',
  ],
  [
    'schema/unknown-key',
    { key: 'room', nearest: 'edition:schedule.placements' },
    '«\u00a0room\u00a0» n’est pas un nom connu ici. Cela se dit sous «\u00a0schedule.placements\u00a0», à la racine d’un document «\u00a0edition\u00a0».',
    '"room" is not a known name here. It is said under "schedule.placements", at the root of a document "edition".',
  ],
  [
    'schema/unknown-key',
    { key: '$schema', nearest: null },
    '«\u00a0$schema\u00a0» n’est pas un nom connu ici. Retirer ce nom\u00a0: un document dit ce qu’il est par «\u00a0schema\u00a0»; un éditeur associe les fichiers à leur schéma dans ses réglages.',
    '"$schema" is not a known name here. Remove it: a document says what it is by "schema"; an editor associates files with their schema in its settings.',
  ],
  [
    'codes/malformed',
    { received: '', vocabulary: 'legalForm', nearest: null, omit: true },
    'Le code est vide. Omettre ce renseignement\u00a0: absent veut dire inconnu.',
    'The code is empty. Leave it out: absent means not known.',
  ],
  [
    'codes/malformed',
    { received: 'OBNL', vocabulary: 'legalForm', nearest: 'non-profit' },
    '«\u00a0OBNL\u00a0» n’est pas un code de la liste «\u00a0legalForm\u00a0». Écrire plutôt «\u00a0non-profit\u00a0»?',
    '"OBNL" is not a code of the list "legalForm". Did you mean "non-profit"?',
  ],
  [
    'codes/malformed',
    { received: 'Cirque', vocabulary: 'legalForm', nearest: null },
    "«\u00a0Cirque\u00a0» n’est pas un code de la liste «\u00a0legalForm\u00a0». Choisir un code de cette liste, que donne listCodes('legalForm'), ou écrire le vôtre en minuscules sans accent, avec des traits d’union.",
    '"Cirque" is not a code of the list "legalForm". Choose a code of that list, which listCodes(\'legalForm\') gives, or write your own in lower-case letters without accents, with hyphens.',
  ],
  [
    'version/malformed',
    { received: '1.0' },
    '«\u00a01.0\u00a0» n’est pas une version. Écrire trois nombres séparés par des points, comme 1.2.0.',
    '"1.0" is not a version. Write three numbers separated by points, as 1.2.0.',
  ],
  [
    'schema/unknown-choice',
    { received: 'x', choices: ['a', 'b'], nearest: null },
    '«\u00a0x\u00a0» n’est pas un des choix possibles. Choisir parmi\u00a0: a, b.',
    '"x" is not one of the possible choices. Choose among: a, b.',
  ],
  [
    'schema/unknown-choice',
    { received: 'leed', choices: ['lead'], nearest: 'lead' },
    '«\u00a0leed\u00a0» n’est pas un des choix possibles. Écrire plutôt «\u00a0lead\u00a0»?',
    '"leed" is not one of the possible choices. Did you mean "lead"?',
  ],
  [
    'schema/unknown-choice',
    { received: '', choices: ['a', 'b'], nearest: null, omit: true },
    'Rien n’est choisi ici. Choisir parmi\u00a0: a, b; si on ne le sait pas, omettre ce renseignement.',
    'Nothing is chosen here. Choose among: a, b; where it is not known, leave it out.',
  ],
  [
    'schema/too-small',
    { of: 'text', minimum: 1, omit: true },
    'Ce texte est vide\u00a0: l’omettre s’il n’y a rien à dire.',
    'This text is empty: leave it out if there is nothing to say.',
  ],
  [
    'schema/too-small',
    { of: 'number', minimum: 1_000 },
    'Ce nombre doit être d’au moins 1\u00a0000.',
    'This number must be at least 1,000.',
  ],
  [
    'schema/too-small',
    { of: 'text', minimum: 1 },
    'Ce texte doit avoir au moins 1\u00a0caractère.',
    'This text needs at least 1 character.',
  ],
  ['schema/too-small', { of: 'list', minimum: 2 }, 'Cette liste doit avoir au moins 2\u00a0éléments.', 'This list needs at least 2 items.'],
  ['schema/too-big', { of: 'number', maximum: 200 }, 'Ce nombre ne peut dépasser 200.', 'This number cannot exceed 200.'],
  [
    'schema/too-big',
    { of: 'text', maximum: 10_000 },
    'Ce texte ne peut dépasser 10\u00a0000\u00a0caractères.',
    'This text cannot exceed 10,000 characters.',
  ],
  ['schema/too-big', { of: 'list', maximum: 1 }, 'Cette liste ne peut dépasser 1\u00a0élément.', 'This list cannot exceed 1 item.'],
  ['schema/malformed-text', { received: 'v1' }, '«\u00a0v1\u00a0» n’a pas la forme attendue.', '"v1" does not have the expected form.'],
  ['schema/none-fits', {}, 'Aucune des formes permises ici ne correspond.', 'None of the forms allowed here fits.'],
  [
    'id/malformed',
    { received: 'Élan 2026' },
    '«\u00a0Élan 2026\u00a0» ne peut servir d’identifiant. Employer des minuscules sans accent, des chiffres et des traits d’union, 64\u00a0caractères au plus\u00a0: «\u00a0elan-2026\u00a0».',
    '"Élan 2026" cannot serve as an id. Use lower-case letters without accents, digits and hyphens, at most 64 characters: "elan-2026".',
  ],
  [
    'id/malformed',
    { received: '' },
    'L’identifiant est vide. Employer des minuscules sans accent, des chiffres et des traits d’union, 64\u00a0caractères au plus\u00a0: «\u00a0atelier-1\u00a0».',
    'The id is empty. Use lower-case letters without accents, digits and hyphens, at most 64 characters: "workshop-1".',
  ],
  [
    'date/malformed',
    { received: '2021-02-29' },
    'La date «\u00a02021-02-29\u00a0» n’existe pas\u00a0: février 2021 compte 28\u00a0jours. Corriger le jour, de 01 à 28.',
    'The date "2021-02-29" does not exist: February 2021 has 28 days. Correct the day, from 01 to 28.',
  ],
  [
    'date/malformed',
    { received: '2026-13-01' },
    'La date «\u00a02026-13-01\u00a0» n’existe pas\u00a0: une année compte 12\u00a0mois. Écrire plutôt «\u00a02026-01-13\u00a0»?',
    'The date "2026-13-01" does not exist: a year has 12 months. Did you mean "2026-01-13"?',
  ],
  [
    'date/malformed',
    { received: '2026-13-14' },
    'La date «\u00a02026-13-14\u00a0» n’existe pas\u00a0: une année compte 12\u00a0mois. Corriger le mois, de 01 à 12.',
    'The date "2026-13-14" does not exist: a year has 12 months. Correct the month, from 01 to 12.',
  ],
  [
    'date/malformed',
    { received: '0999-13-01' },
    '«\u00a00999-13-01\u00a0» ne se lit pas comme une date du calendrier. Écrire année-mois-jour, de l’an 1000 à l’an 2999\u00a0: 2020-11-18.',
    '"0999-13-01" cannot be read as a date of the calendar. Write year-month-day, from the year 1000 to the year 2999: 2020-11-18.',
  ],
  [
    'date/malformed',
    { received: '', omit: true },
    'La date est vide. Omettre ce renseignement\u00a0: absent veut dire inconnu.',
    'The date is empty. Leave it out: absent means not known.',
  ],
  ...(
    [
      ['time/malformed', 'L’heure est vide', 'The time is empty'],
      ['instant/malformed', 'L’instant est vide', 'The instant is empty'],
      ['minutes/unreadable', 'La durée est vide', 'The duration is empty'],
      ['version/malformed', 'La version est vide', 'The version is empty'],
    ] as const
  ).map(
    ([code, fr, en]) =>
      [
        code,
        { received: ' ', omit: true },
        `${fr}. Omettre ce renseignement\u00a0: absent veut dire inconnu.`,
        `${en}. Leave it out: absent means not known.`,
      ] as const,
  ),
  [
    'minutes/unreadable',
    { received: '90' },
    '«\u00a090\u00a0» ne se lit pas comme une durée. Écrire plutôt «\u00a090\u00a0min\u00a0»?',
    '"90" cannot be read as a duration. Did you mean "90 min"?',
  ],
  [
    'time/malformed',
    { received: '25:00' },
    '«\u00a025:00\u00a0» n’est pas une heure. Écrire heures:minutes, de 00:00 à 24:00\u00a0: 13:30.',
    '"25:00" is not a time of day. Write hours:minutes, from 00:00 to 24:00: 13:30.',
  ],
  [
    'instant/malformed',
    { received: 'hier' },
    '«\u00a0hier\u00a0» ne se lit pas comme un instant en temps universel. Écrire la date, T, l’heure à la seconde et Z\u00a0: 2020-11-18T14:00:00Z.',
    '"hier" cannot be read as an instant in universal time. Write the date, T, the time to the second and Z: 2020-11-18T14:00:00Z.',
  ],
  [
    'minutes/unreadable',
    { received: '1,5 h' },
    '«\u00a01,5 h\u00a0» ne se lit pas comme une durée. Écrire plutôt «\u00a01\u00a0h\u00a030\u00a0»?',
    '"1,5 h" cannot be read as a duration. Did you mean "1 h 30"?',
  ],
  [
    'minutes/unreadable',
    { received: '0,33 h' },
    '«\u00a00,33 h\u00a0» ne se lit pas comme une durée. Écrire «\u00a014\u00a0h\u00a0», «\u00a01\u00a0h\u00a030\u00a0», «\u00a090\u00a0min\u00a0» ou un nombre entier de minutes; jamais d’heures décimales.',
    '"0,33 h" cannot be read as a duration. Write "14 h", "1 h 30", "90 min" or a whole number of minutes; never decimal hours.',
  ],
];

describe('each diagnostic of reading', () => {
  test.each(spoken)('%s with %j is said in both languages', (code, params, fr, en) => {
    const definition = definitions.find((candidate) => candidate.code === code);
    if (definition === undefined) throw new Error(`no diagnostic ${code}`);
    const diagnostic = buildDiagnostic(definition, ['a'], params);
    const say = (locale: 'fr' | 'en') => renderDiagnostics([diagnostic], { locale, definitions })[0]?.text;
    const heads = { error: 'erreur', warning: 'avertissement', info: 'info' } as const;
    const [head, tail] = [heads[definition.severity], definition.severity];
    expect(say('fr')).toBe(`${head} (/a)\u00a0: ${fr}`);
    expect(say('en')).toBe(`${tail} (/a): ${en}`);
  });

  test('is in that table', () => {
    expect([...new Set(spoken.map(([code]) => code))].sort()).toEqual(definitions.map(({ code }) => code).sort());
  });

  test('cuts what it quotes: a file of long texts does not drown the reader', () => {
    const long = '😀'.repeat(5_000);
    for (const definition of definitions) {
      const params = {
        received: long,
        id: long,
        key: long,
        expected: 'text',
        choices: ['a'],
        nearest: null,
        limit: 1,
        minimum: 1,
        maximum: 1,
        of: 'text',
        shown: 1,
        known: 'a',
        version: '1.1',
      };
      const { fr, en } = definition.message(params);
      for (const text of [fr, en]) {
        expect(text.length, `${definition.code}: ${text.slice(0, 300)}`).toBeLessThan(200);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });
});
