import type { BilingualText } from '../../base/localizedText';
import type { Source } from '../../model/primitives';
import type { PrivacyClass } from '../fields/field';

/** What consent on the record allows words to be used: see `observedValueSchema`. */
export type Consent = 'published' | 'given' | 'refused' | 'unknown';

/** What a document is taken out for (« fin », the purpose of Loi 25), and what that needs. */
export interface Use {
  /** As `funder-report`. */
  readonly id: string;
  /** What it is called. */
  readonly title: BilingualText;
  /** What is done with the document. */
  readonly description: BilingualText;
  /** Classes of fields that it needs; `public` is always one of them. */
  readonly keeps: readonly PrivacyClass[];
  /** Fields that it needs besides, by name: `advisor.name`, or `contact.*` for all that a noun has. */
  readonly also: readonly string[];
  /** Fields and lists that it does not need although it keeps their class, by name: `edition.aids`, or `place.address`. An id is aliased everywhere. */
  readonly without: readonly string[];
  /** Consents with which someone's words may be kept; without one of these the answer is `suppressed`. */
  readonly consents: readonly Consent[];
  /** Where this is read. Absent: nowhere, and `assumed` is true. */
  readonly source?: Source;
  /** True where no source says what the use needs: whoever answers for the information decides. */
  readonly assumed?: boolean;
}

/** Whether a name of a field is among those of a list, alone or with the whole of its noun. */
export function isNamed(at: string, names: readonly string[]): boolean {
  return names.some((name) => (name.endsWith('.*') ? at.startsWith(name.slice(0, -1)) : at === name));
}
