import type * as z from 'zod';

import type { Label, NounLabels } from '../src/exchange/schema/label';
import { definitionOf } from '../src/exchange/schema/schemaWriting';
import { sharedLabels } from '../src/exchange/schema/sharedLabels';
import { describeForm, describeValue, type Wording } from './nounWords.ts';

/** One property of a noun, as a line of its table. */
export interface PropertyRow {
  /** Where it is: `roles[].role`. */
  readonly path: string;
  /** Whether every form that has it demands it. */
  readonly isRequired: boolean;
  /** What is written there. */
  readonly words: string;
  /** What it means. */
  readonly meaning: string;
}

/** A schema under its wrappers: what may be left out, or is read only, is what it is. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = definitionOf(schema);
  return definition.type === 'optional' || definition.type === 'readonly' ? unwrap(definition.innerType) : schema;
}

/** The items of a list, lists of lists among them; anything else is its own. */
function unlist(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = definitionOf(unwrap(schema));
  return definition.type === 'array' ? unlist(definition.element) : unwrap(schema);
}

/** The forms of an object: one, or those of a union, with the property that tells them apart. */
function listForms(schema: z.core.$ZodType): { readonly forms: readonly z.core.$ZodType[]; readonly tag?: string } {
  const definition = definitionOf(schema);
  if (definition.type !== 'union') return { forms: [schema] };
  const forms = definition.options.map(unwrap);
  return 'discriminator' in definition ? { forms, tag: String(definition.discriminator) } : { forms };
}

/** The properties of one form that it may have. */
function listFields(form: z.core.$ZodType): [key: string, field: z.core.$ZodType][] {
  const definition = definitionOf(form);
  return definition.type === 'object'
    ? Object.entries(definition.shape).filter(([, field]) => definitionOf(unwrap(field)).type !== 'never')
    : [];
}

function findLabel(label: Label | undefined, key: string): Label | undefined {
  const own = label?.properties?.[key];
  const shared = Object.hasOwn(sharedLabels, key) ? sharedLabels[key as keyof typeof sharedLabels] : undefined;
  return own === undefined || shared === undefined ? (own ?? shared) : { ...shared, ...own };
}

/** The tag of a form, as it is written: `kind` is `enterprise`. */
function listTagValues(form: z.core.$ZodType, tag: string): string[] {
  const field = listFields(form).find(([key]) => key === tag)?.[1];
  const definition = field === undefined ? undefined : definitionOf(field);
  if (definition?.type === 'literal') return definition.values.map(String);
  return definition?.type === 'enum' ? Object.values(definition.entries).map(String) : [];
}

/** The properties of an object, those of the objects without a name that it holds after each; forms of a union are put together. */
function listProperties(schema: z.core.$ZodType, label: Label | undefined, prefix: string, wording: Wording): PropertyRow[] {
  const { forms, tag } = listForms(schema);
  const keys = [...new Set(forms.flatMap((form) => listFields(form).map(([key]) => key)))];
  return keys.flatMap((key) => {
    const having = forms.flatMap((form) => listFields(form).flatMap(([name, field]) => (name === key ? [{ form, field }] : [])));
    const own = findLabel(label, key);
    if (own === undefined) throw new Error(`nounRows: ${prefix}${key} has no label`);
    const place = { label: own, key };
    const choices = key === tag ? having.flatMap(({ form }) => listTagValues(form, key)) : undefined;
    const told =
      choices === undefined ? having.map(({ field }) => describeValue(field, place, wording)) : [wording.listChoices(choices, own)];
    const within = tag === undefined || key === tag || having.length === forms.length ? [] : having;
    const tags = within.flatMap(({ form }) => listTagValues(form, tag ?? '').map((text) => `\`${text}\``));
    const only = tags.length === 0 ? '' : ` ${wording.only(tag ?? '', tags.join(` ${wording.or} `))}`;
    const row: PropertyRow = {
      path: `${prefix}${key}`,
      isRequired: having.length === (tag === undefined ? forms.length : having.length) && having.every(({ field }) => isRequired(field)),
      words: [...new Set(told)].join(`; ${wording.or} `),
      meaning: `${writeMeaning(own, wording.locale)}${only}`,
    };
    const [first] = having;
    return [row, ...(first === undefined ? [] : listWithin(first.field, own, row.path, wording))];
  });
}

/** The properties of an object without a name of its own, under the property that holds it. */
function listWithin(field: z.core.$ZodType, label: Label, path: string, wording: Wording): PropertyRow[] {
  const item = unlist(field);
  const { type } = definitionOf(item);
  if (wording.findNoun(item) !== undefined || (type !== 'object' && type !== 'union')) return [];
  if (type === 'union' && listForms(item).tag === undefined) return [];
  return listProperties(item, label, definitionOf(unwrap(field)).type === 'array' ? `${path}[].` : `${path}.`, wording);
}

/** What a property means: its title, then its help text. */
export function writeMeaning(label: Label, locale: 'fr' | 'en'): string {
  const [title, help] = label[locale];
  return `**${title}.** ${help}`;
}

function isRequired(field: z.core.$ZodType): boolean {
  return field._zod.optin !== 'optional';
}

/** Every property of a noun, in the order that it declares them. */
export function listRows(noun: NounLabels, wording: Wording): PropertyRow[] {
  return listProperties(unwrap(noun.schema), noun, '', wording);
}

/** The forms among which a noun is one, where no property tells them apart; nothing where there is only one, or no object. */
export function listBareForms(noun: NounLabels, wording: Wording): string[] {
  const { forms, tag } = listForms(unwrap(noun.schema));
  const areObjects = forms.some((form) => definitionOf(form).type === 'object');
  return forms.length === 1 || tag !== undefined || !areObjects ? [] : forms.map((form) => describeForm(form, wording));
}
