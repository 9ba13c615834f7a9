import { suggestNames } from '../../base/suggestNames';
import type { DocumentKind } from '../../model/documents/documentKind';
import { documents, type DocumentKindId, type DocumentOf } from '../../model/documents/registry';
import { enterpriseSchema, safeParseEnterprise, type Enterprise } from '../../model/enterprise';
import { partnerSchema, safeParsePartner, type Partner } from '../../model/partner';

/** A noun that forms are made for, although it is no document of its own. */
interface LooseNoun<Kind extends string, Noun> extends Omit<DocumentKind<Kind, Noun>, 'id'> {
  readonly id?: never;
}

const enterprise: LooseNoun<'enterprise', Enterprise> = {
  kind: 'enterprise',
  title: { fr: 'Entreprise', en: 'Enterprise' },
  schema: enterpriseSchema,
  read: safeParseEnterprise,
};
const partner: LooseNoun<'partner', Partner> = {
  kind: 'partner',
  title: { fr: 'Partenaire', en: 'Partner' },
  schema: partnerSchema,
  read: safeParsePartner,
};

/** Everything that has a JSON Schema: every kind of document, then the nouns that forms are made for. */
export const schemaKinds = [...documents, enterprise, partner] as const;

/** The name of something that has a JSON Schema. */
export type SchemaKindId = DocumentKindId | 'enterprise' | 'partner';

/** What a JSON Schema of a kind accepts, once read. */
export type NounOf<Kind extends SchemaKindId> = Kind extends DocumentKindId
  ? DocumentOf<Kind>
  : Kind extends 'enterprise'
    ? Enterprise
    : Partner;

/**
 * The kind that has a name.
 *
 * @throws RangeError when none has.
 */
export function findSchemaKind(caller: string, kind: SchemaKindId): (typeof schemaKinds)[number] {
  const found = schemaKinds.find((each) => each.kind === kind);
  if (found === undefined) throw new RangeError(`${caller}: nothing called "${kind}" has a schema${suggestNames(kind, listSchemaKinds())}`);
  return found;
}

/**
 * The names of everything that has a JSON Schema: every kind of document, then the enterprise and the partner.
 *
 * @example
 * listSchemaKinds().at(-1) // => 'partner'
 */
export function listSchemaKinds(): SchemaKindId[] {
  return schemaKinds.map(({ kind }) => kind);
}
