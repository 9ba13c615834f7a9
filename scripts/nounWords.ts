import * as z from 'zod';

import type { Label, NounLabels } from '../src/exchange/schema/label';
import { definitionOf } from '../src/exchange/schema/schemaWriting';
import * as primitives from '../src/model/primitives';
import type { CodeListId } from '../src/vocabulary/registry';

type Locale = 'fr' | 'en';
type Texts = Readonly<Record<Locale, string>>;

/** What the words of a page depend on: its language, and how it names nouns, vocabularies and choices. */
export interface Wording {
  readonly locale: Locale;
  readonly or: string;
  readonly only: (tag: string, tags: string) => string;
  readonly findNoun: (schema: z.core.$ZodType) => NounLabels | undefined;
  readonly linkNoun: (id: string) => string;
  readonly linkCodes: (id: CodeListId) => string;
  readonly listChoices: (choices: readonly string[], label: Label) => string;
}

/** A property: its label, and the key it is under. */
interface PropertyPlace {
  readonly label: Label;
  readonly key: string;
}

/** What the id under a key names: the id of a noun of the page, or nothing, where it names nothing else of the model. */
export const referents: Readonly<Record<string, string | null>> = {
  ...{ activity: 'activity', advisor: 'advisor', advisors: 'advisor', agreement: 'agreement', aid: 'aid', application: 'application' },
  ...{ client: 'enterprise', cohort: 'cohort', commitment: 'posting', corrects: 'posting', criterion: 'criterion', decision: 'decision' },
  ...{ edition: 'edition', enterprise: 'enterprise', enterprises: 'enterprise', envelope: 'envelope', evidence: 'evidence' },
  ...{ fact: 'fact', facts: 'fact', funder: 'partner', fundingSource: 'agreement', gate: 'gate', indicator: 'indicator' },
  ...{ lead: 'enterprise', owners: 'partner', parameter: 'parameter', partner: 'partner', phase: 'phase', program: 'program' },
  ...{ room: 'room', session: 'session', setting: 'setting', template: 'template', toEnvelope: 'envelope' },
  // A sponsor may be known to nobody yet; the others are names of their own, not records.
  ...{
    sponsor: null,
    code: null,
    group: null,
    known: null,
    previousIds: null,
    removedIds: null,
    sessionGroup: null,
    slot: null,
    thread: null,
    to: null,
  },
};

const named: readonly (readonly [schema: z.core.$ZodType, words: Texts])[] = [
  [primitives.textSchema, { fr: 'texte', en: 'text' }],
  [primitives.nameSchema, { fr: 'texte', en: 'text' }],
  [primitives.dateSchema, { fr: 'date, `2026-01-05`', en: 'date, `2026-01-05`' }],
  [primitives.timeSchema, { fr: 'heure, `16:30`', en: 'time, `16:30`' }],
  [primitives.startTimeSchema, { fr: 'heure, `09:00`', en: 'time, `09:00`' }],
  [primitives.instantSchema, { fr: 'instant, `2026-01-05T14:00:00Z`', en: 'instant, `2026-01-05T14:00:00Z`' }],
  [primitives.versionSchema, { fr: 'version, `1.2.0`', en: 'version, `1.2.0`' }],
  [primitives.extensionSchema, { fr: 'JSON quelconque, sous vos noms', en: 'any JSON, under names of your own' }],
];

const words = {
  any: { fr: 'JSON quelconque', en: 'any JSON' },
  cents: { fr: 'cents, en nombre entier', en: 'whole cents' },
  code: { fr: 'code\u00a0:', en: 'code:' },
  id: { fr: 'identifiant', en: 'id' },
  integer: { fr: 'nombre entier', en: 'whole number' },
  list: { fr: 'liste\u00a0:', en: 'list:' },
  no: { fr: '`null`', en: '`null`' },
  number: { fr: 'nombre', en: 'number' },
  object: { fr: 'objet', en: 'object' },
  record: { fr: 'objet, par identifiant de renseignement\u00a0:', en: 'object, by id of fact:' },
  refers: { fr: 'renvoi\u00a0:', en: 'refers to:' },
  text: { fr: 'texte', en: 'text' },
  truth: { fr: '`true` ou `false`', en: '`true` or `false`' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What is written under a property, in words, with links to the nouns and vocabularies it is of. */
export function describeValue(schema: z.core.$ZodType, place: PropertyPlace, wording: Wording): string {
  const { locale } = wording;
  const noun = wording.findNoun(schema);
  if (noun !== undefined) return wording.linkNoun(noun.id);
  if (schema === primitives.idSchema) return describeId(place, wording);
  const known = named.find(([each]) => each === schema)?.[1];
  if (known !== undefined) return known[locale];
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'readonly':
      return describeValue(definition.innerType, place, wording);
    case 'array':
      return `${words.list[locale]} ${describeValue(definition.element, place, wording)}`;
    case 'object':
      return words.object[locale];
    case 'record':
      return `${words.record[locale]} ${describeValue(definition.valueType, place, wording)}`;
    case 'union':
      if ('discriminator' in definition) return words.object[locale];
      return [...new Set(definition.options.map((option) => describeOption(option, place, wording)))].join(`; ${wording.or} `);
    case 'enum':
      return wording.listChoices(Object.values(definition.entries).map(String), place.label);
    case 'literal':
      return definition.values.map((value) => `\`${JSON.stringify(value)}\``).join(` ${wording.or} `);
    case 'boolean':
      return words.truth[locale];
    case 'null':
      return words.no[locale];
    case 'lazy':
      return words.any[locale];
    case 'string':
      return place.label.codes === undefined ? describeText(schema, locale) : linkCodes(place.label, wording);
    case 'number':
      return place.key.endsWith('Cents') ? words.cents[locale] : describeNumber(schema, locale);
    default:
      throw new Error(`nounWords: no words for ${definition.type}, under ${place.key}`);
  }
}

/** One form among several: an object is told by its keys, since no row tells them. */
function describeOption(option: z.core.$ZodType, place: PropertyPlace, wording: Wording): string {
  const isBare = definitionOf(option).type === 'object' && wording.findNoun(option) === undefined;
  return isBare ? describeForm(option, wording) : describeValue(option, place, wording);
}

/** A form by its keys, `{ from, to? }`; a form that is no object by its own words. */
export function describeForm(form: z.core.$ZodType, wording: Wording): string {
  const definition = definitionOf(form);
  if (definition.type !== 'object') {
    return describeValue(form, { label: { fr: ['', ''], en: ['', ''] }, key: 'known' }, wording);
  }
  const keys = Object.entries(definition.shape).flatMap(([key, field]) => {
    if (field._zod.optin !== 'optional') return [key];
    const inner = definitionOf(field);
    return inner.type === 'optional' && definitionOf(inner.innerType).type === 'never' ? [] : [`${key}?`];
  });
  return `\`{ ${keys.join(', ')} }\``;
}

function describeId({ label, key }: PropertyPlace, wording: Wording): string {
  if (label.codes !== undefined) return linkCodes(label, wording);
  if (key === 'id' || key === 'opId') return words.id[wording.locale];
  const referent = referents[key];
  if (referent === undefined) throw new Error(`nounWords: scripts/nounWords.ts does not say what the id under ${key} names`);
  return referent === null ? words.id[wording.locale] : `${words.refers[wording.locale]} ${wording.linkNoun(referent)}`;
}

function linkCodes({ codes }: Label, wording: Wording): string {
  return `${words.code[wording.locale]} ${[codes ?? []].flat().map(wording.linkCodes).join(', ')}`;
}

function describeText(schema: z.core.$ZodType, locale: Locale): string {
  const { format } = z.toJSONSchema(schema, { io: 'input' });
  return format === 'date' ? { fr: 'date, `2026-01-05`', en: 'date, `2026-01-05`' }[locale] : words.text[locale];
}

/** Bounds that only keep sums exact are not told. */
const largest = 1_000_000_000;

function describeNumber(schema: z.core.$ZodType, locale: Locale): string {
  const { type, minimum, maximum } = z.toJSONSchema(schema, { io: 'input' });
  const name = (type === 'integer' ? words.integer : words.number)[locale];
  const from = minimum === undefined || minimum <= -largest ? undefined : minimum;
  const to = maximum === undefined || maximum >= largest ? undefined : maximum;
  if (from === undefined) return to === undefined ? name : `${name}, ${{ fr: 'au plus', en: 'at most' }[locale]} ${to}`;
  if (to === undefined) return `${name}, ${{ fr: `${from} ou plus`, en: `${from} or more` }[locale]}`;
  return `${name}, ${{ fr: `de ${from} à ${to}`, en: `${from} to ${to}` }[locale]}`;
}
