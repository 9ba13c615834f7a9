import type * as z from 'zod';

import type { BilingualText } from '../../base/localizedText';
import { chooseText, type JsonSchemaPart, type SchemaWriting } from './schemaWriting';

/** What values without a name of their own are called. */
const typeNames: Readonly<Record<string, BilingualText>> = {
  string: { fr: 'Texte', en: 'Text' },
  integer: { fr: 'Nombre entier', en: 'Whole number' },
  number: { fr: 'Nombre', en: 'Number' },
  boolean: { fr: 'Oui ou non', en: 'Yes or no' },
  array: { fr: 'Liste', en: 'List' },
  null: { fr: 'Sans réponse', en: 'No answer' },
};

/**
 * What one option among several is called when no tag names it: as its noun, as the properties that it requires (« Au moins »), or as its
 * type. Without a title, form makers show « option 1 », « option 2 ».
 */
export function nameOption(option: z.core.$ZodType, written: JsonSchemaPart, writing: SchemaWriting): string | undefined {
  const noun = writing.nouns.get(option);
  if (noun !== undefined) return noun[writing.locale][0];
  const { type, required, properties } = written as WrittenObject;
  const titles = required?.map((key) => properties?.[key]?.title ?? key) ?? [];
  if (titles.length > 0) return titles.join(' / ');
  const name = type === undefined ? undefined : typeNames[type];
  return name && chooseText(name, writing);
}

/** What is read of an option: its type and, of an object, what it requires. */
interface WrittenObject {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly title?: string } | undefined>>;
}
