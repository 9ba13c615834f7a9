import { formatDate } from '../base/formatDate';
import type { Locale } from '../base/localizedText';
import { labelEntry } from '../vocabulary/codeList';
import { decisionOutcome } from '../vocabulary/decisionOutcome';

/** « la décision du 1er novembre 2020 (Acceptée) »: a decision has no title, its day and its outcome tell it apart. */
export function describeDecision({ decidedOn, outcome }: { readonly decidedOn: string; readonly outcome: string }, locale: Locale): string {
  const [day, label] = [formatDate(decidedOn, { locale }), labelEntry(decisionOutcome, outcome, { locale })];
  return locale === 'fr' ? `la décision du ${day} («\u00a0${label}\u00a0»)` : `the decision of ${day} ("${label}")`;
}
