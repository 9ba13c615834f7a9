import type { BilingualText } from '../../base/localizedText';

/**
 * How far a field of the model may go: anyone may read it (`public`), it says something of an organisation (`organisational`), of a person
 * (`personal`), or of what a person or an enterprise has every reason to keep to itself (`sensitive`).
 */
export type PrivacyClass = 'public' | 'organisational' | 'personal' | 'sensitive';

/** The classes, from what anyone may read to what is kept closest, with what they are called. */
export const privacyClasses: Readonly<Record<PrivacyClass, BilingualText>> = {
  public: { fr: 'public', en: 'public' },
  organisational: { fr: 'organisationnel', en: 'organisational' },
  personal: { fr: 'personnel', en: 'personal' },
  sensitive: { fr: 'sensible', en: 'sensitive' },
};

/** What a field holds, as far as hiding it goes: an id, a name, what finds someone outside (an email, a NEQ), sentences, an answer, any JSON, or a plain figure, date or code. */
export type FieldContent = 'id' | 'person-name' | 'organisation-name' | 'identifier' | 'text' | 'answer' | 'json' | 'plain';

/** Records whose ids tell who someone is. */
const whoKinds = ['enterprise', 'partner', 'advisor', 'contact'] as const;

/** Whose id it is; `record` is any other record of an edition, `definition` what everyone may look up: a template, an activity, a rule set. */
export type IdKind = (typeof whoKinds)[number] | 'record' | 'definition';

/** The class of a field of the model, and what it holds. */
export interface Field {
  readonly class: PrivacyClass;
  readonly holds: FieldContent;
  /** Whose id it is. Absent: it holds no id. */
  readonly of?: IdKind;
}

type Primitive = string | number | boolean | null;
type KeysOf<T> = T extends unknown ? keyof T & string : never;
type At<T, Key> = T extends unknown ? (Key extends keyof T ? Exclude<T[Key], undefined> : never) : never;
/** `true` where a variant that has the key demands it; `never` where all do without. */
type IsDemanded<T, Key> = T extends unknown ? (Key extends keyof T ? (object extends Pick<T, Key> ? never : true) : never) : never;

/** One field for each key of a noun; those that may be absent are written with `?`, as in a type: `'email?'`. A key missing or too many fails the type check. */
export type Shape<T> = {
  readonly [Key in KeysOf<T> as [IsDemanded<T, Key>] extends [never] ? `${Key}?` : Key]: FieldTree<At<T, Key>>;
};

/** The fields of a noun, under its name. */
export interface NounFields<T> {
  readonly noun: string;
  readonly fields: Shape<T>;
}

/**
 * The classes of everything that a value of this type may hold. Texts in two languages, rules and what may be a bare value are one field;
 * a list has the fields of its items; names that are not known beforehand have those of `*`.
 */
export type FieldTree<T> = unknown extends T
  ? Field
  : [Extract<T, Primitive>] extends [never]
    ? [T] extends [readonly (infer Item)[]]
      ? readonly [FieldTree<Item>]
      : [Extract<KeysOf<T>, 'fr' | 'node'>] extends [never]
        ? string extends keyof T
          ? unknown extends T[string & keyof T]
            ? Field
            : { readonly '*': FieldTree<T[string & keyof T]> }
          : Shape<T> | NounFields<T>
        : Field
    : Field;

/** Any tree of fields, as it is walked. */
export type AnyTree = Field | readonly [AnyTree] | AnyNoun | AnyShape;
/** The fields of any noun. */
export interface AnyNoun {
  readonly noun: string;
  readonly fields: AnyShape;
}
/** Fields by key. */
export interface AnyShape {
  readonly [key: string]: AnyTree;
}

/** The fields of one class, by what they hold: how they are written in the files of the nouns. */
function buildFields(privacyClass: PrivacyClass) {
  const build = (holds: FieldContent): Field => ({ class: privacyClass, holds });
  return {
    person: build('person-name'),
    organisation: build('organisation-name'),
    identifier: build('identifier'),
    text: build('text'),
    answer: build('answer'),
    json: build('json'),
    plain: build('plain'),
  };
}

/** Fields that anyone may read. */
export const open = buildFields('public');
/** Fields that say something of an organisation. */
export const organisational = buildFields('organisational');
/** Fields that say something of a person. */
export const personal = buildFields('personal');
/** Fields that someone has every reason to keep to themselves. */
export const sensitive = buildFields('sensitive');

const idClasses: Readonly<Record<IdKind, PrivacyClass>> = {
  enterprise: 'organisational',
  partner: 'organisational',
  advisor: 'personal',
  contact: 'personal',
  record: 'organisational',
  definition: 'public',
};

/** A field that holds an id: its class is that of whom it names, wherever it is written. */
export function idOf(kind: IdKind): Field {
  return { class: idClasses[kind], holds: 'id', of: kind };
}

/** Whether an id of this kind tells who someone is. */
export function isWho(kind: IdKind | undefined): boolean {
  return whoKinds.some((who) => who === kind);
}

/** The fields of a noun, under its name, checked against its type. */
export function defineFields<T>(noun: string, fields: Shape<T>): NounFields<T> {
  return { noun, fields };
}
