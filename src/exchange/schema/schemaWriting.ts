import type * as z from 'zod';

import type { BilingualText, Locale } from '../../base/localizedText';
import type { Label, NounLabels } from './label';

/** A part of a JSON Schema: plain JSON. */
export type JsonSchemaPart = Readonly<Record<string, unknown>>;

/** What the writing of a schema knows and gathers. */
export interface SchemaWriting {
  readonly locale: Locale;
  readonly nouns: ReadonlyMap<z.core.$ZodType, NounLabels>;
  /** The nouns written so far, by id; one that is being written is there already, empty. */
  readonly definitions: Map<string, JsonSchemaPart>;
  /** Told each property and each choice that has no label, as `enterprise.neq`. */
  readonly reportMissing: (path: string) => void;
}

/** The label of a value, and how its place is called when a label is missing. */
export interface Place {
  readonly label: Label | undefined;
  readonly path: string;
}

/** The definition of a schema, told apart by its `type`: zod types a schema in hand as the base class, `$ZodTypes` is its own list of all. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The title and the help text of a label, in the language of the writing. */
export function writeTitle(label: Label, { locale }: SchemaWriting): JsonSchemaPart {
  const [title, description] = label[locale];
  return { title, description };
}

/** A text of our own in the language of the writing. */
export function chooseText(text: BilingualText, { locale }: SchemaWriting): string {
  return text[locale];
}
