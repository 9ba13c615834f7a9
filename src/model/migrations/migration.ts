import type * as z from 'zod';

import type { ReadResult } from '../../diagnostics/diagnostic';
import { readDocument } from '../readDocument';

/** A way from one version of a kind of document to the next. Total: whatever the older version accepts, it carries over, and nothing is lost. */
export interface Migration {
  /** The `schema` key of the older version. */
  readonly from: string;
  /** The `schema` key of the version that follows it. */
  readonly to: string;
  /** The document of the older version, or why it is not one: paths are those of the document as it was written. */
  readonly read: (json: unknown) => ReadResult<unknown>;
  /** The same document in the version that follows, as JSON; written forms (`"14 h"`) stay as they were written. */
  readonly migrate: (json: unknown) => object;
}

/** The migration given, with the older version read through its own schema: how one is declared. */
export function defineMigration<Schema extends z.ZodType>({
  schema,
  to,
  migrate,
}: {
  readonly schema: Schema & { readonly shape: { readonly schema: { readonly value: string } } };
  readonly to: string;
  readonly migrate: (document: z.input<Schema>) => object;
}): Migration {
  const from = schema.shape.schema.value;
  return {
    from,
    to,
    read: (json) => readDocument(json, { schema, id: from }),
    // What is migrated has been read: it has the form that the schema takes in.
    migrate: (json) => migrate(json as z.input<Schema>),
  };
}
