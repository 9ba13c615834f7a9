/**
 * Writes zod schemas as JSON Schema 2020-12, with the labels of one language.
 *
 * A walk over the definitions of zod: objects, lists, unions and records are written here, so that each property meets its label; texts and
 * numbers are left to zod's own `toJSONSchema`. A noun is written once, under `$defs`, and referred to: a rule may hold itself. The cost is
 * that of the nouns reached, once each. Texts in two languages and minutes are written where they stand: some form makers take the title of
 * what is referred to over that of the property, and every text would be called « Texte ».
 */
import type * as z from 'zod';

import { localizedTextSchema, minutesSchema } from '../../model/primitives';
import type { Label, NounLabels } from './label';
import { nameOption } from './nameOption';
import { definitionOf, writeTitle, type JsonSchemaPart, type Place, type SchemaWriting } from './schemaWriting';
import { sharedLabels } from './sharedLabels';
import { nameChoice, writeChoices, writeCodes, writeConstant } from './writeChoices';
import { writeLeaf } from './writeLeaf';
import { writeMinutes } from './writeMinutes';
import { writeStart } from './writeStart';

type Definition<Type extends string> = Extract<z.core.$ZodTypes['_zod']['def'], { readonly type: Type }>;

/** The root of a document: a noun in full, with what its properties are at first. */
export function writeRoot(noun: NounLabels, writing: SchemaWriting): JsonSchemaPart {
  return writeStart(writeNoun(noun, writing), writing);
}

/** A noun in full, with its title: the root of a document, or a definition. */
function writeNoun(noun: NounLabels, writing: SchemaWriting): JsonSchemaPart {
  return { ...writeTitle(noun, writing), ...writeForm(noun.schema, { label: noun, path: noun.id }, writing) };
}

/** What a schema accepts; a noun is referred to, and written among the definitions. */
function writeValue(schema: z.core.$ZodType, place: Place, writing: SchemaWriting): JsonSchemaPart {
  const noun = writing.nouns.get(schema);
  if (noun === undefined) return writeForm(schema, place, writing);
  if (schema === localizedTextSchema) return writeForm(schema, { label: noun, path: noun.id }, writing);
  if (schema === minutesSchema) return writeForm(schema, { label: place.label ?? noun, path: noun.id }, writing);
  if (!writing.definitions.has(noun.id)) {
    writing.definitions.set(noun.id, {});
    writing.definitions.set(noun.id, writeNoun(noun, writing));
  }
  return { $ref: `#/$defs/${noun.id}` };
}

function writeForm(schema: z.core.$ZodType, place: Place, writing: SchemaWriting): JsonSchemaPart {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'readonly':
      return writeValue(definition.innerType, place, writing);
    case 'object':
      return writeObject(definition, place, writing);
    case 'array':
      return { type: 'array', items: writeValue(definition.element, place, writing), ...countItems(definition) };
    case 'record':
      return {
        type: 'object',
        propertyNames: writeLeaf(definition.keyType),
        additionalProperties: writeValue(definition.valueType, { label: undefined, path: `${place.path}.*` }, writing),
      };
    case 'union':
      if (schema === localizedTextSchema) return writeLocalizedText(definition, place, writing);
      return schema === minutesSchema ? writeMinutes(definition.options, place, writing) : writeUnion(definition, place, writing);
    case 'lazy':
      // The one lazy schema of the model is `z.json()`: any JSON value.
      return {};
    case 'enum':
      return { type: 'string', ...writeChoices(Object.values(definition.entries), place, writing) };
    case 'literal':
      return writeConstant(definition.values[0], place, writing);
    case 'string':
      return writeCodes(writeLeaf(schema), place, writing);
    default:
      return writeLeaf(schema);
  }
}

function countItems({ checks = [] }: Definition<'array'>): JsonSchemaPart {
  const limits = checks.map(({ _zod: { def } }) => def as z.core.$ZodCheckMaxLengthDef | z.core.$ZodCheckMinLengthDef);
  return Object.fromEntries(
    limits.map((limit): [string, number] => (limit.check === 'max_length' ? ['maxItems', limit.maximum] : ['minItems', limit.minimum])),
  );
}

function writeObject({ shape }: Definition<'object'>, { label, path }: Place, writing: SchemaWriting): JsonSchemaPart {
  const fields = Object.entries(shape).filter(([, field]) => !isNever(field));
  const properties = fields.map(([key, field]): [string, JsonSchemaPart] => {
    const place: Place = { label: findLabel(label, key), path: `${path}.${key}` };
    if (place.label === undefined) writing.reportMissing(place.path);
    return [key, { ...(place.label && writeTitle(place.label, writing)), ...writeValue(field, place, writing) }];
  });
  const required = fields.filter(([, field]) => field._zod.optin !== 'optional').map(([key]) => key);
  return { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false };
}

/** The label that a noun gives to a property, over the one that all share. */
function findLabel(label: Label | undefined, key: string): Label | undefined {
  const own = label?.properties !== undefined && Object.hasOwn(label.properties, key) ? label.properties[key] : undefined;
  const shared = Object.hasOwn(sharedLabels, key) ? sharedLabels[key as keyof typeof sharedLabels] : undefined;
  return own === undefined || shared === undefined ? (own ?? shared) : { ...shared, ...own };
}

/** A name that a form may not have: another form of the same thing has it. Unknown names are refused anyway. */
function isNever(field: z.core.$ZodType): boolean {
  const definition = definitionOf(field);
  return definition.type === 'optional' && definitionOf(definition.innerType).type === 'never';
}

function writeUnion(definition: Definition<'union'>, place: Place, writing: SchemaWriting): JsonSchemaPart {
  const tag = 'discriminator' in definition ? String(definition.discriminator) : undefined;
  if (tag === undefined) return { anyOf: listOptions(definition, writing).map((option) => writeOption(option, place, writing)) };
  return {
    oneOf: definition.options.map((option) => ({ ...nameForm(option, tag, place, writing), ...writeValue(option, place, writing) })),
  };
}

/** The options of a union, those of a union within it among them: a form then asks once which one it is. */
function listOptions({ options }: Definition<'union'>, writing: SchemaWriting): readonly z.core.$ZodType[] {
  return options.flatMap((option) => {
    const definition = definitionOf(option);
    const isBare = definition.type === 'union' && !('discriminator' in definition) && !writing.nouns.has(option);
    return isBare ? listOptions(definition, writing) : [option];
  });
}

function writeOption(option: z.core.$ZodType, place: Place, writing: SchemaWriting): JsonSchemaPart {
  const written = writeValue(option, place, writing);
  const title = nameOption(option, written, writing);
  if (title === undefined) writing.reportMissing(`${place.path}: ${JSON.stringify(written)}`);
  return { ...(title !== undefined && { title }), ...written };
}

/** One form among several is called after its tag: « Regroupement d’entreprises ». */
function nameForm(option: z.core.$ZodType, tag: string, { label, path }: Place, writing: SchemaWriting): JsonSchemaPart {
  const definition = definitionOf(option);
  const field = definition.type === 'object' ? definition.shape[tag] : undefined;
  const choices = field === undefined ? undefined : definitionOf(field);
  const values = choices?.type === 'literal' ? choices.values : choices?.type === 'enum' ? Object.values(choices.entries) : [];
  const place: Place = { label: findLabel(label, tag), path: `${path}.${tag}` };
  return { title: values.map((value) => nameChoice(String(value), place, writing)).join(' / ') };
}

/** Both forms of a text in two languages as one, which accepts the same: at least one of the languages. */
function writeLocalizedText(definition: Definition<'union'>, place: Place, writing: SchemaWriting): JsonSchemaPart {
  const forms = definition.options.map((option) => writeValue(option, place, writing) as { readonly properties: JsonSchemaPart });
  const properties = Object.assign({}, ...forms.map((form) => form.properties)) as JsonSchemaPart;
  return { type: 'object', properties, minProperties: 1, additionalProperties: false };
}
