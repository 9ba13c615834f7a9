import type { LocalizedText } from '../base/localizedText';
import type { PlainDate } from '../base/plainDate';
import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Source } from '../model/primitives';
import type { PrivacyClass } from './fields/field';

/** How long some fields are kept, and from when. */
export interface RetentionRule {
  /** Unique in the policy; what is due names it. */
  readonly id: string;
  /** What it covers, in words. */
  readonly title: LocalizedText;
  /** Classes that it covers. Absent: any that is personal or sensitive. */
  readonly classes?: readonly PrivacyClass[];
  /** Fields that it covers, by name: `contact.email`, or `contact.*` for all that a noun has. Absent: any. */
  readonly fields?: readonly string[];
  /** Whole months from the day below, 0 or more; a day that the month lacks becomes its last day. */
  readonly keepMonths: number;
  /** From the last day of the edition, or from the last thing done with the person or the organisation. */
  readonly after: 'edition-end' | 'last-contact';
  /** What is due then: to destroy it, or to look at it and decide. */
  readonly then: 'destroy' | 'review';
  /** The article, the agreement or the by-law that says so. Absent: nothing does, and `assumed` is true. */
  readonly source?: Source;
  /** True where no source gives the time. */
  readonly assumed?: boolean;
}

/** How long things are kept: the first rule that covers a field holds. */
export interface RetentionPolicy {
  readonly id: string;
  readonly title: LocalizedText;
  readonly rules: readonly RetentionRule[];
}

/** A record that holds personal information, and the days that its time may run from. */
export interface RetainedRecord {
  /** Where it is, in its document. */
  readonly path: DiagnosticPath;
  /** What it is, as `contact`. */
  readonly noun: string;
  /** Its personal and sensitive fields. */
  readonly fields: readonly { readonly field: string; readonly class: PrivacyClass }[];
  /** Last day of the edition. Absent: not known. */
  readonly editionEnd?: PlainDate;
  /** Last day that something was done with whom it is about. Absent: not known, and the end of the edition stands for it. */
  readonly lastContactOn?: PlainDate;
}

/** Fields of a record, and until when a rule keeps them. */
export interface RetentionItem {
  /** Where the record is, in its document. */
  readonly path: DiagnosticPath;
  /** What it is, as `contact`. */
  readonly noun: string;
  /** Names of its fields that the rule covers. */
  readonly fields: readonly string[];
  /** Id of the rule. `null`: no rule covers them, and someone has to decide. */
  readonly rule: string | null;
  /** The day that the time runs from. `null`: not known, or no rule. */
  readonly since: PlainDate | null;
  /** The day on which they are due. `null`: not known, or no rule. */
  readonly dueOn: PlainDate | null;
  /** What is due. */
  readonly then: 'destroy' | 'review';
}
