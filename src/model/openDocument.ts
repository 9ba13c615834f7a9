import type { Diagnostic } from '../diagnostics/diagnostic';
import { migrateWith } from './documents/migrateWith';
import { documents, type DocumentKindId, type DocumentOf } from './documents/registry';
import { findDocumentKind } from './documents/findDocumentKind';
import type { DocumentRefusal } from './documents/refusal';
import { migrations } from './migrations/registry';

/** A document of one kind that was opened. */
export interface Opened<Kind extends DocumentKindId> {
  /** True: the document is of the current version, and has no error. */
  readonly success: true;
  /** What it is, as `edition`: tells the type of `data`. */
  readonly kind: Kind;
  /** The document. */
  readonly data: DocumentOf<Kind>;
  /** Warnings and remarks, the migrations done first. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A document that was opened, told apart by its `kind`. */
export type OpenedDocument<Kind extends DocumentKindId = DocumentKindId> = { readonly [Each in Kind]: Opened<Each> }[Kind];

/** A document that was opened, or the reasons why it cannot be. */
export type OpenResult<Kind extends DocumentKindId = DocumentKindId> = OpenedDocument<Kind> | DocumentRefusal<Kind>;

/**
 * A document of any kind and of any version, in the current version of its kind. Never throws, whatever the JSON value.
 *
 * Its `schema` key says what it is. An earlier version is migrated, with an info `document/migrated` for each step; faults of an earlier
 * version are told at their place in the document as it was written. Without `schema`, the error `document/no-kind` names the nearest kind.
 *
 * @param kind - The kind that is wanted: the result is then of that type, and another kind is refused.
 * @throws RangeError when no kind has this name.
 * @example
 * const opened = openDocument({ schema: 'trajet/program/1.0', id: 'trajet', title: { fr: 'Trajet' }, owners: ['pole'] });
 *
 * opened.kind // => 'program'
 * opened.success && opened.data.schema // => 'trajet/program/2.0'
 * opened.diagnostics.map(({ code }) => code) // => ['document/migrated']
 * openDocument({ id: 'a', postings: [] }, 'ledger').diagnostics[0]?.code // => 'document/no-kind'
 */
export function openDocument<Kind extends DocumentKindId = DocumentKindId>(json: unknown, kind?: Kind): OpenResult<Kind> {
  const expected = kind === undefined ? undefined : findDocumentKind('openDocument', kind, documents);
  const migrated = migrateWith(json, expected, { documents, migrations });
  // Without a kind asked, `Kind` is any of them; with one, no other has passed.
  const found = migrated.document === undefined ? {} : { kind: migrated.document.kind as Kind };
  if (!migrated.success) return { success: false, ...found, diagnostics: migrated.diagnostics };
  const read = migrated.document.read(migrated.json);
  // The document was read by the door of its kind: TypeScript does not follow one kind through the union of all.
  return { ...read, ...found, diagnostics: [...migrated.diagnostics, ...read.diagnostics] } as OpenResult<Kind>;
}
