import type { CodeEntry } from '../../vocabulary/codeList';
import { codeLists } from '../../vocabulary/registry';
import type { Label } from './label';
import { chooseText, type JsonSchemaPart, type Place, type SchemaWriting } from './schemaWriting';

const otherCode = { fr: 'Autre code', en: 'Other code' };

/** Texts among a few, each with its title: what a list to choose from shows. */
export function writeChoices(
  values: readonly (string | number | boolean | bigint | null | undefined)[],
  place: Place,
  writing: SchemaWriting,
): JsonSchemaPart {
  return { oneOf: values.map((value) => ({ const: value, title: nameChoice(String(value), place, writing) })) };
}

/** One constant, with its title where it has one. */
export function writeConstant(value: unknown, { label }: Place, writing: SchemaWriting): JsonSchemaPart {
  const title = label?.choices?.[String(value)];
  return { const: value, ...(title !== undefined && { title: chooseText(title, writing) }) };
}

/** The codes of an open vocabulary with their titles, or any other text of the right form: an unknown code stays accepted. */
export function writeCodes(any: JsonSchemaPart, { label }: Place, writing: SchemaWriting): JsonSchemaPart {
  const entries = listEntriesOf(label);
  if (entries.length === 0) return any;
  const known = entries.map((entry) => ({ const: entry.code, title: chooseText(entry.label, writing) }));
  return { anyOf: [...known, { ...any, title: chooseText(otherCode, writing) }] };
}

/** What a choice is called, by its label or by a vocabulary. */
export function nameChoice(value: string, { label, path }: Place, writing: SchemaWriting): string {
  const text = label?.choices?.[value] ?? listEntriesOf(label).find(({ code }) => code === value)?.label;
  if (text === undefined) writing.reportMissing(`${path}: ${value}`);
  return text === undefined ? value : chooseText(text, writing);
}

/** The codes of the vocabularies that a label names, in its order. */
function listEntriesOf(label: Label | undefined): readonly CodeEntry[] {
  const named = label?.codes === undefined ? [] : [label.codes].flat();
  return named.flatMap((name): readonly CodeEntry[] => codeLists.find(({ id }) => id === name)?.entries ?? []);
}
