import type * as z from 'zod';

import type { GuardLimits } from '../../base/guard';
import type { BilingualText } from '../../base/localizedText';
import type { ReadResult } from '../../diagnostics/diagnostic';

/** A kind of document: what it is called, what it looks like, and the door that reads it. */
export interface DocumentKind<Kind extends string = string, Document = unknown> {
  /** As in the `schema` key of the document: `rule-set`. */
  readonly kind: Kind;
  /** The `schema` key of the current version: `trajet/rule-set/1.0`. */
  readonly id: string;
  /** What people call it. */
  readonly title: BilingualText;
  /** Its schema; the names of its properties tell it from other kinds. */
  readonly schema: z.ZodType & { readonly shape: Readonly<Record<string, z.ZodType>> };
  /** Its door: `safeParseX`. */
  readonly read: (json: unknown) => ReadResult<Document>;
  /** Limits of the guard, where they are not the usual ones. */
  readonly limits?: GuardLimits;
}

/** The kind of a `schema` key, told from its type. */
type KindOf<Id extends string> = Id extends `trajet/${infer Kind}/${string}` ? Kind : never;

/** What is declared of a kind; the rest follows from the schema. */
interface Declaration<Id extends string, Document> extends Pick<DocumentKind<string, Document>, 'title' | 'read' | 'limits'> {
  readonly schema: DocumentKind['schema'] & { readonly shape: { readonly schema: { readonly value: Id } } };
}

/** The kind of document given, its name and version taken from its schema: how one is declared. */
export function defineDocument<const Id extends string, Document>(
  declaration: Declaration<Id, Document>,
): DocumentKind<KindOf<Id>, Document> {
  const id = declaration.schema.shape.schema.value;
  // The second part of the text is the second part of its type.
  return { ...declaration, id, kind: id.split('/')[1] as KindOf<Id> };
}
