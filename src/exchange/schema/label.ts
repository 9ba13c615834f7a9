import type * as z from 'zod';

import type { BilingualText } from '../../base/localizedText';
import type { CodeListId } from '../../vocabulary/registry';

/** What a form shows beside a property, in one language: its title, and a help text of a sentence or two. */
export type LabelText = readonly [title: string, help: string];

/** What a property is called, in both languages. */
export interface Label {
  readonly fr: LabelText;
  readonly en: LabelText;
  /** The vocabulary that names its codes, or each of its choices; several where its codes are of any of them. */
  readonly codes?: CodeListId | readonly CodeListId[];
  /** What its choices are called, by choice, where no vocabulary names them. */
  readonly choices?: Readonly<Record<string, BilingualText>>;
  /** Labels of the properties of an object that bears no name of its own. */
  readonly properties?: Readonly<Record<string, Label>>;
}

/** The labels of a noun: of itself, and of its properties. */
export interface NounLabels extends Label {
  /** Its name among the definitions of a schema. */
  readonly id: string;
  readonly schema: z.core.$ZodType;
}

/** Properties whose labels are the same wherever they stand: they may be left out. */
export type SharedProperty = 'schema' | 'id' | 'source' | 'assumed' | 'note' | 'x' | 'language' | 'languages';

/** The properties of every form that an object may take. */
type KeysOf<Value> = Value extends readonly unknown[] ? never : Value extends object ? Extract<keyof Value, string> : never;
type ValueAt<Value, Key extends string> = Value extends { readonly [Name in Key]?: infer Found } ? Found : never;

/** A list is labelled as its items are. */
type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;

/** A text among a few has a name for each, its own or that of a vocabulary. */
type ChoicesFor<Value> = [Value] extends [string]
  ? string extends Value
    ? object
    : { readonly choices: Readonly<Record<Value, BilingualText>> } | { readonly codes: CodeListId }
  : object;

/** Every property of the object has its label: one that is missing is an error of the compiler, and of a test. */
type PropertyLabels<Value> = {
  readonly [Key in Exclude<KeysOf<Value>, SharedProperty>]: LabelFor<ItemOf<ValueAt<Value, Key>>>;
} & Partial<Readonly<Record<SharedProperty, Label>>>;

type LabelFor<Value> = Label & ChoicesFor<Exclude<Value, undefined>> & { readonly properties?: PropertyLabels<Value> };

/** The labels given, once it is checked that no property of the schema lacks its own: how they are declared. */
export function defineLabels<Schema extends z.ZodType>(
  labels: NounLabels & { readonly schema: Schema; readonly properties: PropertyLabels<z.input<Schema>> },
): NounLabels {
  return labels;
}
