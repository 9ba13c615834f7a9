import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { describe, expect, test } from 'vitest';

import { listSchemaFiles } from '../../scripts/schemaFiles';
import * as exchange from '../../src/entries/exchange';
import { buildEdition, buildEnterprise } from '../model/builders';

const files = listSchemaFiles(exchange);

test('there is a file for each kind, in both languages, and it holds what toJsonSchema writes', () => {
  expect(files.map(({ name }) => name)).toEqual(
    exchange.listSchemaKinds().flatMap((kind) => [`${kind}.fr.schema.json`, `${kind}.en.schema.json`]),
  );
  for (const { name, text } of files) {
    const [kind = '', locale] = name.split('.');
    expect(JSON.parse(text)).toEqual(exchange.toJsonSchema(kind as 'edition', { locale: locale === 'fr' ? 'fr' : 'en' }));
  }
});

test('a kind and its file have the same name, which needs no escape', () => {
  for (const { name } of files) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*\.(?:fr|en)\.schema\.json$/);
});

/** What VS Code shows, by its own language service: the file where `|` stands is written with the schema of its kind. */
function open(name: string, marked: string) {
  const text = marked.replace('|', '');
  const document = TextDocument.create('file:///a.json', 'json', 1, text);
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(files.find((file) => uri.endsWith(file.name))?.text ?? '{}'),
  });
  service.configure({ schemas: [{ fileMatch: ['*.json'], uri: `file:///schemas/${name}` }] });
  const json = service.parseJSONDocument(document);
  const position = document.positionAt(Math.max(0, marked.indexOf('|')));
  return {
    complete: async () => (await service.doComplete(document, position, json))?.items ?? [],
    hover: async () => JSON.stringify((await service.doHover(document, position, json))?.contents ?? ''),
    validate: async () => (await service.doValidation(document, json)).map(({ message }) => message),
  };
}

describe('in an editor', () => {
  test('names are completed, with their help', async () => {
    const editor = open('enterprise.fr.schema.json', '{ "id": "sabord", "name": "Le Sabord", | }');
    const items = await editor.complete();
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['neq', 'legalForm', 'socialPurpose', 'employees']));
    expect(JSON.stringify(items.find(({ label }) => label === 'employees')?.documentation)).toContain('Zéro est une réponse.');
  });

  test('codes are completed, and one that no vocabulary has is accepted', async () => {
    const editor = open('enterprise.fr.schema.json', '{ "id": "sabord", "name": "Le Sabord", "legalForm": | }');
    expect((await editor.complete()).map(({ label }) => label)).toContain('"non-profit"');
    const other = open('enterprise.fr.schema.json', JSON.stringify(buildEnterprise({ legalForm: 'guild' })));
    expect(await other.validate()).toEqual([]);
  });

  test('a name is explained under the pointer, inside what it refers to too', async () => {
    const place = '{ "id": "a", "name": "A", "place": { "po|stalCode": "G9A 5J1" } }';
    expect(await open('enterprise.fr.schema.json', place).hover()).toContain('Code postal');
    expect(await open('enterprise.en.schema.json', place).hover()).toContain('Postal code');
  });

  test('a document that is right has no remark, and a fault has one', async () => {
    expect(await open('edition.fr.schema.json', JSON.stringify(buildEdition())).validate()).toEqual([]);
    expect(await open('edition.fr.schema.json', JSON.stringify({ ...buildEdition(), status: 'soon' })).validate()).toHaveLength(1);
  });
});
