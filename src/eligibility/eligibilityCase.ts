import type { DiagnosticSource } from '../diagnostics/diagnostic';
import type { Facts } from '../model/fact';

/** What a verdict says, in one word: « admissible », « non admissible », « à compléter ». */
export type EligibilityStatus = 'eligible' | 'ineligible' | 'undetermined';

/** One row of a table of cases: an applicant in facts, and the verdict that its author expects. */
export interface EligibilityCase {
  /** What its author calls it. */
  readonly name?: string;
  /** Day of the evaluation; the table's own where absent. */
  readonly asOf?: string;
  /** By id of fact; what is absent was not asked. */
  readonly facts: Facts;
  /** The verdict that its author expects. */
  readonly expected: EligibilityStatus;
  /**
   * The criteria that decide, by their ids or their titles in either language: all those that refuse, or all those left to complete; a
   * recommendation never decides. Not compared where absent.
   */
  readonly because?: readonly string[];
  /** Who says so: a past decision, a person, a page. */
  readonly provenance?: string;
  /** Where the case is written: the file and its line, from 1. Diagnostics about the case carry it. */
  readonly source?: DiagnosticSource;
}
