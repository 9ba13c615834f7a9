import type { GuardLimits } from '../../base/guard';
import { shortenText } from '../../base/shortenText';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic';
import { migratedDocument, newerDocument, noKind, noMigration } from '../../diagnostics/documentDiagnostics';
import { guardJson } from '../../diagnostics/fromGuard';
import type { Migration } from '../migrations/migration';
import { compareDocumentIds, readDocumentId } from '../readDocumentId';
import type { DocumentKind } from './documentKind';
import { identifyDocument } from './identifyDocument';

/** The kinds of documents and the migrations that a door knows. */
export interface DocumentRegistry<Known extends DocumentKind> {
  readonly documents: readonly Known[];
  readonly migrations: readonly Migration[];
}

/** One step that was done, from a version to the next. */
export interface MigrationStep {
  /** The `schema` key of the older version. */
  readonly from: string;
  /** The `schema` key of the version that follows it. */
  readonly to: string;
}

/** The JSON of the current version with the steps that led to it, or the reasons why it cannot be had. */
export type Migrated<Known extends DocumentKind> =
  | {
      readonly success: true;
      readonly document: Known;
      readonly json: unknown;
      readonly steps: readonly MigrationStep[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly success: false; readonly document?: Known; readonly diagnostics: readonly Diagnostic[] };

/**
 * A document carried over to the current version of its kind, one step at a time; each older version is read through its own schema
 * before it is changed. A document of the current version, or of a later minor one, comes back as it is, unread.
 */
export function migrateWith<Known extends DocumentKind>(
  json: unknown,
  expected: Known | undefined,
  { documents, migrations }: DocumentRegistry<Known>,
): Migrated<Known> {
  const { document, received, refused } = identifyDocument(json, documents, expected);
  if (refused !== undefined) {
    // What has no kind is walked too, within the limits of the kind that it is most like: its size may be all there is to say.
    const unsafe = refused.code === noKind.code && refused.path.length === 0 ? guardJson(json, findLimits(refused, documents)) : [];
    return { success: false, diagnostics: unsafe.length > 0 ? unsafe : [refused] };
  }
  const distance = compareToCurrent(received, document.id);
  if (distance > 0) return refuse(document, [buildDiagnostic(newerDocument, ['schema'], { received, known: document.id })]);
  const steps: MigrationStep[] = [];
  const diagnostics: Diagnostic[] = [];
  let current = json;
  for (let id = distance < 0 ? received : document.id; id !== document.id;) {
    const migration = migrations.find(({ from }) => from === id);
    if (migration === undefined) {
      return refuse(document, [buildDiagnostic(noMigration, ['schema'], { received: shortenText(id, 200), known: document.id })]);
    }
    const { from, to } = migration;
    const reading = migration.read(current);
    if (hasErrors(reading.diagnostics)) return refuse(document, reading.diagnostics);
    current = migration.migrate(current);
    steps.push({ from, to });
    diagnostics.push(buildDiagnostic(migratedDocument, ['schema'], { from, to }));
    id = to;
  }
  return { success: true, document, json: current, steps, diagnostics };
}

/** The limits of the kind that a refusal names as the nearest, where it has its own. */
function findLimits({ params }: Diagnostic, documents: readonly DocumentKind[]): GuardLimits | undefined {
  return documents.find(({ id }) => id === params['nearest'])?.limits;
}

function refuse<Known extends DocumentKind>(document: Known, diagnostics: readonly Diagnostic[]): Migrated<Known> {
  return { success: false, document, diagnostics };
}

/** Below 0 for an earlier version, above 0 for a later major one, 0 for what the current schema reads. */
function compareToCurrent(received: string, current: string): number {
  const [one, other] = [readDocumentId(received), readDocumentId(current)];
  if (one === undefined || other === undefined) return 0;
  const distance = compareDocumentIds(one, other);
  return one.major === other.major ? Math.min(distance, 0) : distance;
}
