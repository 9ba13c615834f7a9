import { describe, expect, test } from 'vitest';

import { hasErrors, type Diagnostic } from '../../src/diagnostics/diagnostic';
import { documents } from '../../src/model/documents/registry';
import { formatDiagnostics } from '../../src/model/formatDiagnostics';
import { buildRuleSet as startRuleSet } from '../../src/model/builders/buildRuleSet';
import { openDocument } from '../../src/model/openDocument';
import type { Applicant } from '../../src/model/application';
import { safeParseEnterprise } from '../../src/model/enterprise';
import type { Facts } from '../../src/model/fact';
import { safeParseProgram } from '../../src/model/program';
import { evaluateEligibility } from '../../src/eligibility/evaluateEligibility';
import { buildApplication, buildEdition, buildEnterprise, buildProgram } from './builders';
import { deepFreeze } from './corrupt';
import { readers } from './readers';

const brief = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) =>
  diagnostics.map(({ code, path }) => `${code} ${path.join('/')}`.trim());
const say = (diagnostics: readonly Diagnostic[]) =>
  (['fr', 'en'] as const).map((locale) => formatDiagnostics(diagnostics, { locale })[0]?.text);
const earlier = { ...buildProgram(), schema: 'trajet/program/1.0', ruleSet: { id: 'rules', version: '1.0.0' } };
const without = (document: object, key: string) => Object.fromEntries(Object.entries(document).filter(([name]) => name !== key));

describe.each(documents.map((document) => [document.kind, document] as const))('a document of kind %s', (kind, document) => {
  const reader = readers.find(({ id }) => id === document.id);

  test('is recognised by its `schema` and read by its own door', () => {
    for (const json of [reader?.small, reader?.rich]) {
      expect(openDocument(json)).toEqual({ success: true, kind, data: json, diagnostics: [] });
      expect(openDocument(json, kind)).toEqual(openDocument(json));
    }
    const wrong = { ...reader?.small, id: 'Not an id' };
    expect(openDocument(wrong)).toEqual({ kind, ...reader?.safeParse(wrong) });
  });

  test('is the nearest kind of the same names without `schema`, which is still asked', () => {
    for (const json of [reader?.small, reader?.rich]) {
      const nameless = without(json ?? {}, 'schema');
      expect(openDocument(nameless)).toEqual({
        success: false,
        diagnostics: [
          {
            code: 'document/no-kind',
            severity: 'error',
            path: [],
            params: { received: null, nearest: document.id, known: documents.map(({ id }) => id) },
          },
        ],
      });
    }
  });

  test('whose name is misspelt is told the nearest', () => {
    const { diagnostics } = openDocument({ ...reader?.small, schema: document.id.replace(/(.)(.)\/(\d)/, '$2$1/$3') });
    expect(diagnostics).toMatchObject([{ code: 'document/no-kind', path: ['schema'], params: { nearest: document.id } }]);
  });
});

test('without `schema`, what is missing is said with the line to write, in both languages', () => {
  expect(say(openDocument(without(buildEdition(), 'schema')).diagnostics)).toMatchInlineSnapshot(`
    [
      "erreur : Le document ne dit pas ce qu’il est : il lui manque « schema ». S’il s’agit d’un document « trajet/edition/1.0 », auquel il ressemble, écrire à sa racine "schema": "trajet/edition/1.0".",
      "error: The document does not say what it is: it lacks "schema". If it is a document "trajet/edition/1.0", which it looks like, write at its root "schema": "trajet/edition/1.0".",
    ]
  `);
  expect(say(openDocument({ id: 'a', schema: 'trajet/budget/1.0' }).diagnostics)).toMatchInlineSnapshot(`
    [
      "erreur (/schema) : « trajet/budget/1.0 » n’est le nom d’aucune sorte de document. Écrire à sa racine "schema", suivi d’un de ces noms : trajet/program/2.0, trajet/template/1.0, trajet/adaptation/1.0, trajet/rule-set/1.0, trajet/indicators/1.0, trajet/calendar/1.0, trajet/application/1.0, trajet/edition/1.0, trajet/ledger/1.0, trajet/observations/1.0.",
      "error (/schema): "trajet/budget/1.0" is the name of no kind of document. Write at its root "schema", followed by one of these names: trajet/program/2.0, trajet/template/1.0, trajet/adaptation/1.0, trajet/rule-set/1.0, trajet/indicators/1.0, trajet/calendar/1.0, trajet/application/1.0, trajet/edition/1.0, trajet/ledger/1.0, trajet/observations/1.0.",
    ]
  `);
  expect(say(openDocument({ schema: 'trajet/editions' }).diagnostics)).toMatchInlineSnapshot(`
    [
      "erreur (/schema) : « trajet/editions » n’est le nom d’aucune sorte de document. Écrire plutôt « trajet/edition/1.0 »?",
      "error (/schema): "trajet/editions" is the name of no kind of document. Did you mean "trajet/edition/1.0"?",
    ]
  `);
  expect(say(openDocument({}).diagnostics)).toMatchInlineSnapshot(`
    [
      "erreur : Le document ne dit pas ce qu’il est : il lui manque « schema ». Écrire à sa racine "schema", suivi d’un de ces noms : trajet/program/2.0, trajet/template/1.0, trajet/adaptation/1.0, trajet/rule-set/1.0, trajet/indicators/1.0, trajet/calendar/1.0, trajet/application/1.0, trajet/edition/1.0, trajet/ledger/1.0, trajet/observations/1.0.",
      "error: The document does not say what it is: it lacks "schema". Write at its root "schema", followed by one of these names: trajet/program/2.0, trajet/template/1.0, trajet/adaptation/1.0, trajet/rule-set/1.0, trajet/indicators/1.0, trajet/calendar/1.0, trajet/application/1.0, trajet/edition/1.0, trajet/ledger/1.0, trajet/observations/1.0.",
    ]
  `);
});

test('without a name that tells one kind from another, no kind is guessed', () => {
  expect(openDocument({ id: 'a' }).diagnostics[0]?.params).toMatchObject({ nearest: null });
  expect(openDocument({ foo: 1, bar: 2 }).diagnostics[0]?.params).toMatchObject({ nearest: null });
});

describe('a kind that is asked', () => {
  test('refuses another kind', () => {
    expect(openDocument(buildProgram(), 'edition')).toEqual({
      success: false,
      diagnostics: [
        {
          code: 'document/unknown-kind',
          severity: 'error',
          path: ['schema'],
          params: { received: 'trajet/program/2.0', expected: 'trajet/edition/1.0' },
        },
      ],
    });
  });

  test('of a version without a minor number is told how to write it, with or without a kind', () => {
    const json = { ...buildProgram(), schema: 'trajet/program/1' };
    const params = { received: 'trajet/program/1', expected: 'trajet/program/1.0' };
    const refused = [{ code: 'document/malformed-version', severity: 'error', path: ['schema'], params }];
    expect(openDocument(json).diagnostics).toEqual(refused);
    expect(openDocument(json, 'program').diagnostics).toEqual(refused);
    expect(openDocument(json, 'edition').diagnostics).toMatchObject([{ code: 'document/unknown-kind' }]);
    expect(openDocument({ ...json, schema: 'trajet/program/' }).diagnostics[0]?.params).toMatchObject({ expected: 'trajet/program/2.0' });
  });

  test('is suggested where `schema` is absent, whatever the names', () => {
    expect(openDocument({ postings: [] }, 'edition').diagnostics[0]?.params).toMatchObject({ nearest: 'trajet/edition/1.0' });
  });

  test('that does not exist is the programmer’s mistake', () => {
    const kinds = 'program, template, adaptation, rule-set, indicators, calendar, application, edition, ledger, observations';
    expect(() => openDocument({}, 'budget' as 'edition')).toThrow(
      new RangeError(`openDocument: no kind of document is called "budget"; known: ${kinds}`),
    );
    expect(() => openDocument({}, 'programme' as 'edition')).toThrow(
      new RangeError(`openDocument: no kind of document is called "programme"; did you mean "program"? Known: ${kinds}`),
    );
  });
});

describe('an earlier version', () => {
  test('is migrated and read at once, and each step is told', () => {
    const opened = openDocument(deepFreeze(structuredClone(earlier)));
    expect(opened).toEqual({
      success: true,
      kind: 'program',
      data: buildProgram({ ruleSets: [{ id: 'rules', version: '1.0.0' }] }),
      diagnostics: [
        {
          code: 'document/migrated',
          severity: 'info',
          path: ['schema'],
          params: { from: 'trajet/program/1.0', to: 'trajet/program/2.0' },
        },
      ],
    });
    expect(say(opened.diagnostics)).toMatchInlineSnapshot(`
      [
        "info (/schema) : Le document a été converti de la version trajet/program/1.0 à la version trajet/program/2.0. L’enregistrer tel qu’il est maintenant, pour ne plus avoir à le convertir.",
        "info (/schema): The document was migrated from version trajet/program/1.0 to version trajet/program/2.0. Save it as it is now, so that it need not be migrated again.",
      ]
    `);
  });

  test('is refused by the door of the current version, which names openDocument', () => {
    const read = safeParseProgram(earlier);
    expect(brief(read)).toEqual(['document/older-version schema']);
    for (const text of say(read.diagnostics)) expect(text).toContain('openDocument');
  });

  test('that is wrong is told its faults where they are in the document as it was written', () => {
    const opened = openDocument({ ...earlier, ruleSet: { id: 'rules', version: 1 }, ruleSets: [] });
    expect(opened).toMatchObject({ success: false, kind: 'program' });
    expect(brief(opened)).toEqual(['schema/wrong-type ruleSet/version', 'schema/unknown-key ruleSets']);
  });

  test.each(['trajet/program/0.9', 'trajet/program/1.1', 'trajet/edition/0.0'])(
    'that no migration leaves from (%s) is refused',
    (schema) => {
      const opened = openDocument({ ...earlier, schema });
      expect(brief(opened)).toEqual(['document/no-migration schema']);
      expect(opened.success).toBe(false);
    },
  );
});

test('a later major version asks for a later library; a later minor one is read', () => {
  expect(brief(openDocument({ ...buildProgram(), schema: 'trajet/program/3.0' }))).toEqual(['document/newer-version schema']);
  expect(brief(openDocument({ ...buildProgram(), schema: 'trajet/program/2.1', novelty: 1 }))).toEqual([
    'document/kept-unknown-key novelty',
  ]);
});

test('no value whatever is thrown back: it is refused, with diagnostics', () => {
  const cycle: Record<string, unknown> = { schema: 'trajet/program/1.0' };
  cycle['x'] = cycle;
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  const hostile = [
    ...[undefined, null, 0, 'trajet/program/1.0', [], [{}], () => 1, new Date(0), new Map([['schema', 'trajet/program/1.0']])],
    ...[{ schema: 1 }, { schema: null }, { schema: ['trajet/program/1.0'] }, { schema: 'x'.repeat(10_000_000) }, { schema: '\ud800' }],
    ...['trajet/program/1.0', 'trajet/program/2.0', 'trajet/edition/1.0'].flatMap((schema) => [
      { schema, x: { deep } },
      { ...cycle, schema },
      JSON.parse(`{"schema":"${schema}","__proto__":{"polluted":1}}`) as unknown,
      { schema, title: { fr: 'x'.repeat(10_000_000) } },
      { schema, owners: new Array(3_000_000).fill('a') },
    ]),
    Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1])),
    Object.create({ schema: 'trajet/program/2.0' }),
  ];
  for (const json of hostile) {
    for (const opened of [openDocument(json), openDocument(json, 'program')]) {
      expect(opened.success).toBe(false);
      expect(hasErrors(opened.diagnostics)).toBe(true);
      expect(opened.diagnostics.length).toBeLessThanOrEqual(201);
    }
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a value too large is told to be, though nothing says what it is', () => {
  const large = Object.fromEntries(Array.from({ length: 1_000_001 }, (_, index) => [`k${index}`, 1]));
  expect(brief(openDocument(large))).toEqual(['document/too-many-nodes']);
  expect(brief(openDocument({ postings: Array.from({ length: 1_000_001 }, () => 1) }))).toEqual(['document/no-kind']);
});

test.each([
  [undefined, 'omit the property', 'Omit this property'],
  [new Date(0), 'write a text', "Write the date as a text: 'YYYY-MM-DD'."],
  [Number.NaN, 'omit the number', 'Omit this number'],
])('%s is not JSON: %s', (website, _, hint) => {
  const { diagnostics } = safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', website });
  expect(brief({ diagnostics })).toEqual(['document/not-json website']);
  expect(say(diagnostics)[1]).toContain(hint);
});

test('F15, DHIS2: one program takes an enterprise, one of its managers, a group, a project and a team; its rules, a document too, judge each without a screen', () => {
  const rules = openDocument(JSON.parse(JSON.stringify(startRuleSet())), 'rule-set');
  const enterprise = buildEnterprise({ id: 'sabord', employees: 60 });
  const judge = (applicant: Applicant, answers: Facts) => {
    const application = openDocument(JSON.parse(JSON.stringify(buildApplication({ applicant, answers }))), 'application');
    if (!rules.success || !application.success) throw new Error('not opened');
    // What the register says of an enterprise fills what it left unsaid; of a project or a team, no record is known.
    const record = 'enterprise' in applicant ? { enterprise } : {};
    return evaluateEligibility(rules.data, { application: application.data, ...record, asOf: '2020-11-20' }).status;
  };
  expect({
    enterprise: judge({ kind: 'enterprise', enterprise: 'sabord' }, { employees: 49 }),
    manager: judge({ kind: 'manager', name: 'Maude T.', enterprise: 'sabord' }, {}),
    group: judge({ kind: 'group', lead: 'sabord', enterprises: ['sabord', 'cafe'] }, { employees: 50 }),
    project: judge({ kind: 'project', name: 'Halle', sponsor: 'sabord' }, { employees: 0 }),
    team: judge({ kind: 'team', name: 'Idée', people: 3 }, {}),
  }).toEqual({ enterprise: 'eligible', manager: 'ineligible', group: 'ineligible', project: 'eligible', team: 'undetermined' });
});
