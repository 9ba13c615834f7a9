import type { CodeEntry } from '../../vocabulary/codeList';
import { codeLists } from '../../vocabulary/registry';
import type { Label } from './label';
import { chooseText, type JsonSchemaPart, type Place, type SchemaWriting } from './schemaWriting';

const fromList = { fr: 'dans la liste', en: 'from the list' };
const otherCode = { fr: 'Autre code', en: 'Other code' };

/** Texts among a few, each with its title: what a list to choose from shows. */
export function writeChoices(
  values: readonly (string | number | boolean | bigint | null | undefined)[],
  place: Place,
  writing: SchemaWriting,
): JsonSchemaPart {
  return { oneOf: values.map((value) => ({ const: value, title: nameChoice(String(value), place, writing) })) };
}

/**
 * One constant, with its title where it has one. It is its own default, which forms fill in, and nothing else can be written there: the kind
 * of a document, the tag of one form among several.
 */
export function writeConstant(value: unknown, { label }: Place, writing: SchemaWriting): JsonSchemaPart {
  const title = label?.choices?.[String(value)];
  const constant = { type: typeof value, const: value, default: value, readOnly: true };
  return { ...constant, ...(title !== undefined && { title: chooseText(title, writing) }) };
}

/**
 * The codes of an open vocabulary with their titles, or any other text of the right form: an unknown code stays accepted.
 *
 * Two options, of which the first is a list to choose from: one option per code would make a form ask which form the text has, then ask for
 * the text. No code is of both, so that a form which opens a document shows a known code in the list.
 */
export function writeCodes(any: JsonSchemaPart, { label }: Place, writing: SchemaWriting): JsonSchemaPart {
  const entries = listEntriesOf(label);
  if (label === undefined || entries.length === 0) return any;
  const names = entries.map((entry) => chooseText(entry.label, writing));
  // A region and an MRC may bear one name, as Montréal: their codes tell them apart.
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  const known = entries.map(({ code }, index) => {
    const name = names[index] ?? code;
    return { const: code, title: isAlone(name) ? name : `${name} (${code})` };
  });
  return {
    anyOf: [
      // The list bears the title of the property: some form makers show the titles of the options only.
      { title: `${label[writing.locale][0]}, ${chooseText(fromList, writing)}`, type: 'string', oneOf: known },
      { title: chooseText(otherCode, writing), ...any, not: { enum: entries.map(({ code }) => code) } },
    ],
  };
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
