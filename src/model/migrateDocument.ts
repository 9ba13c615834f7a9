import type { Diagnostic } from '../diagnostics/diagnostic';
import { guardJson } from '../diagnostics/fromGuard';
import { findDocumentKind } from './documents/findDocumentKind';
import { migrateWith, type MigrationStep } from './documents/migrateWith';
import { documents, type DocumentKindId } from './documents/registry';
import type { DocumentRefusal } from './documents/refusal';
import { migrations } from './migrations/registry';

/** The JSON of a document in the current version of its kind. */
export interface MigratedDocument<Kind extends DocumentKindId = DocumentKindId> {
  /** True: the JSON is of the current version. */
  readonly success: true;
  /** What it is, as `edition`. */
  readonly kind: Kind;
  /** Not read yet: `openDocument` or a `safeParseX` says what is wrong in it. */
  readonly data: unknown;
  /** What was done, from the earliest version; none when the document was already of the current one. */
  readonly steps: readonly MigrationStep[];
  /** An info for each step. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The JSON of a document in the current version of its kind, or the reasons why it cannot be had. */
export type MigrateResult<Kind extends DocumentKindId = DocumentKindId> = MigratedDocument<Kind> | DocumentRefusal<Kind>;

/**
 * The JSON of a document in the current version of its kind, and the steps that led there: to save it again, without more. Never throws.
 *
 * An earlier version must be right in itself, and its faults are told. A document of the current version comes back as it is, unread:
 * `openDocument` migrates and reads in one call.
 *
 * @param kind - The kind that is wanted; another one is refused.
 * @throws RangeError when no kind has this name.
 * @example
 * const pinned = { schema: 'trajet/program/1.0', id: 'trajet', title: { fr: 'Trajet' }, owners: ['pole'], ruleSet: { id: 'rules', version: '1.0.0' } };
 * const migrated = migrateDocument(pinned);
 *
 * migrated.success && migrated.data.ruleSets // => [{ id: 'rules', version: '1.0.0' }]
 * migrated.success && migrated.steps // => [{ from: 'trajet/program/1.0', to: 'trajet/program/2.0' }]
 */
export function migrateDocument<Kind extends DocumentKindId = DocumentKindId>(json: unknown, kind?: Kind): MigrateResult<Kind> {
  const expected = kind === undefined ? undefined : findDocumentKind('migrateDocument', kind, documents);
  const migrated = migrateWith(json, expected, { documents, migrations });
  // Without a kind asked, `Kind` is any of them; with one, no other has passed.
  const found = migrated.document === undefined ? {} : { kind: migrated.document.kind as Kind };
  if (!migrated.success) return { success: false, ...found, diagnostics: migrated.diagnostics };
  const { document, json: data, steps, diagnostics } = migrated;
  const unsafe = steps.length > 0 ? [] : guardJson(json, 'limits' in document ? document.limits : undefined);
  if (unsafe.length > 0) return { success: false, ...found, diagnostics: unsafe };
  return { success: true, kind: document.kind as Kind, data, steps, diagnostics };
}
