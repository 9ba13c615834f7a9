/** `trajet/hours`: the three counts of time, and the ledger they are kept in. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, ReadResult, Severity } from '../diagnostics/diagnostic';
export { TrajetError } from '../diagnostics/trajetError';
export { ledgerLimits, ledgerSchema, parseLedger, safeParseLedger, type Ledger } from '../model/ledger';
export { postingKindSchema, postingSchema, type Posting, type PostingKind } from '../model/posting';
export { envelopeSchema, type Envelope } from '../model/envelope';
export type { MinutesCount } from '../model/primitives';
export { countMinutes, type MinutesCounts } from '../hours/countMinutes';
export { computeTotals, type PartedTotals, type Totals, type TotalsDimension, type TotalsOptions } from '../hours/computeTotals';
export { computeReceivedMinutes, type ReceivedMinutes } from '../hours/computeReceivedMinutes';
