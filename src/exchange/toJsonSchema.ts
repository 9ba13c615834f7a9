import type * as z from 'zod';

import { demandOptions } from '../base/demandOptions';
import type { Locale } from '../base/localizedText';
import type { NounLabels } from './schema/label';
import { nounLabels } from './schema/labels/registry';
import { findSchemaKind, type SchemaKindId } from './schema/schemaKinds';
import type { JsonSchemaPart, SchemaWriting } from './schema/schemaWriting';
import { writeRoot } from './schema/writeSchema';

/** A JSON Schema (2020-12) of an object, as plain JSON. */
export interface JsonSchema extends JsonSchemaPart {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  /** `urn:trajet:edition:1.0:fr`: the kind, its version if it has one, the language of the titles. */
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchemaPart>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly $defs: Readonly<Record<string, JsonSchemaPart>>;
}

/** The language of the titles and help texts. */
export interface JsonSchemaOptions {
  readonly locale: Locale;
}

/**
 * The JSON Schema (2020-12) of a kind of document, of an enterprise or of a partner: for an editor that completes, a form that is generated,
 * or a check in another language. Every property has a title and a help text in the language asked, and every choice a title.
 *
 * It accepts what the schema of the library accepts, minutes in both written forms included, and codes that no vocabulary has yet. What no
 * schema can say (periods that overlap) is told by `openDocument`.
 *
 * @throws RangeError when nothing of this name has a schema.
 * @example
 * const schema = toJsonSchema('enterprise', { locale: 'fr' });
 *
 * schema.$id // => 'urn:trajet:enterprise:fr'
 * schema.required // => ['id', 'name']
 * schema.properties.neq.title // => 'Numéro d’entreprise du Québec (NEQ)'
 * schema.properties.legalForm.anyOf[0].oneOf[0] // => { const: 'non-profit', title: 'Organisme à but non lucratif (OBNL)' }
 */
export function toJsonSchema(kind: SchemaKindId, options: JsonSchemaOptions): JsonSchema {
  const { locale } = demandOptions('toJsonSchema', options, 'locale');
  return writeJsonSchema(kind, { locale, labels: nounLabels, reportMissing: () => undefined });
}

/** The same, from labels of one's choice, told what they lack: every path without a label. */
export function writeJsonSchema(
  kind: SchemaKindId,
  { locale, labels, reportMissing }: JsonSchemaOptions & { readonly labels: readonly NounLabels[] } & Pick<SchemaWriting, 'reportMissing'>,
): JsonSchema {
  const { schema, id, title } = findSchemaKind('toJsonSchema', kind);
  const nouns = new Map(labels.map((noun): [z.core.$ZodType, NounLabels] => [noun.schema, noun]));
  const definitions = new Map<string, JsonSchemaPart>();
  const writing: SchemaWriting = { locale, nouns, definitions, reportMissing };
  const root = nouns.get(schema) ?? { id: kind, schema, fr: [title.fr, title.fr] as const, en: [title.en, title.en] as const };
  if (!nouns.has(schema)) reportMissing(kind);
  const written = writeRoot(root, writing);
  const version = id?.split('/')[2];
  const $defs = Object.fromEntries([...definitions].sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ['urn:trajet', kind, version, locale].filter((part) => part !== undefined).join(':'),
    ...written,
    $defs,
    // The schema of a kind is an object with properties, a title and a help text.
  } as JsonSchema;
}
