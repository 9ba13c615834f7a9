import type { Diagnostic } from '../../diagnostics/diagnostic';

/** Why a document cannot be opened or migrated. */
export interface DocumentRefusal<Kind extends string = string> {
  /** False: there is no document. */
  readonly success: false;
  /** The kind that it says it is. Absent: it says none that is known, or not the one asked. */
  readonly kind?: Kind;
  /** Every reason; at least one is an error. */
  readonly diagnostics: readonly Diagnostic[];
}
