import type { LocalizedText } from '../base/localizedText';
import type { PlainDate } from '../base/plainDate';
import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { DocumentKindId } from '../model/documents/registry';
import type { PrivacyClass } from './fields/field';

/** Who asks what is held about them; at least one of the three. */
export interface Subject {
  /** As the person signs. */
  readonly name?: string;
  readonly email?: string;
  /** The id that the person has as an advisor, or as a contact. */
  readonly id?: string;
}

/** One thing held about someone. */
export interface DisclosedField {
  /** Where it is, in its document. */
  readonly path: DiagnosticPath;
  /** Its name, as `contact.email`. */
  readonly field: string;
  readonly class: PrivacyClass;
  /** What is held, as it is written. */
  readonly value: unknown;
  /** Ids of the uses that keep it. */
  readonly uses: readonly string[];
  /** Id of the rule that says how long it is kept. `null`: no rule does, or no policy was given. */
  readonly rule: string | null;
  /** The day on which it is due for destruction or review. `null`: not known. */
  readonly dueOn: PlainDate | null;
}

/** How a record was recognised: by its own id, email or name, by a reference to the id of the person, or by the name in its text. */
export type DisclosureEvidence = 'id' | 'email' | 'name' | 'reference' | 'mention';

/** Why a record may be about someone else: a name that is near, the same name beside another email or id, another name beside the same email or id, or the name found beside the email or id that was given. */
export type DisclosureDoubt = 'near-name' | 'other-email' | 'other-id' | 'other-name' | 'found-name';

/** A record on the way to another, as it is called. */
export interface DisclosedPlace {
  /** What it is, as `enterprise`. */
  readonly noun: string;
  /** Its title, or the name of the organisation. Absent: it has none, it is someone’s, or it may not be told. */
  readonly name?: LocalizedText;
}

/** A record where someone appears. */
export interface DisclosedRecord {
  /** Rank of its document among those given, from 0. */
  readonly document: number;
  readonly kind: DocumentKindId;
  /** Where the record is, in its document. */
  readonly path: DiagnosticPath;
  /** Where it is, in words: the records on the way, the document first and itself last. */
  readonly place: readonly DisclosedPlace[];
  /** What it is, as `contact`. */
  readonly noun: string;
  readonly by: DisclosureEvidence;
  readonly fields: readonly DisclosedField[];
}

/** A record that may be about someone else: somebody must look before anything is handed over. */
export interface DoubtfulRecord extends DisclosedRecord {
  readonly doubt: DisclosureDoubt;
}

/** What is held about someone. */
export interface Disclosure {
  readonly subject: Subject;
  /** In the order of the documents. */
  readonly found: readonly DisclosedRecord[];
  /** Apart, never merged: near homonyms, and what contradicts itself. */
  readonly doubtful: readonly DoubtfulRecord[];
}
