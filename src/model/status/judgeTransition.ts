import { describeGiven } from '../../base/describeGiven';
import type { LocalizedText } from '../../base/localizedText';
import { isPlainDate } from '../../base/plainDate';
import { shortenText } from '../../base/shortenText';
import type { Diagnostic, DiagnosticPath } from '../../diagnostics/diagnostic';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { malformedDate } from '../../diagnostics/schemaDiagnostics';
import { buildEntryFinder } from '../../vocabulary/findEntry';
import type { Lifecycle } from '../lifecycles/lifecycle';
import { findLifecycle, type LifecycleKind } from '../lifecycles/registry';
import { forbiddenTransition, missingReason, reversedHistory, unknownStatus } from './statusDiagnostics';

/** A step to judge. Statuses and the day are texts: they may come from a file or a form, and what is wrong in them is answered. */
export interface Transition {
  /** Where the noun stands; absent when it has no status yet. */
  readonly from?: string | undefined;
  /** Where it is sent. */
  readonly to: string;
  /** The day of the change. Absent: not judged. */
  readonly on?: string | undefined;
  /** Why, as the history will say it. */
  readonly reason?: LocalizedText | undefined;
}

/**
 * What is wrong with a step, in the words of whichever public function was called.
 *
 * @param options - `since`: the day of the change before, where it is known.
 * @throws RangeError when no noun of this kind has a lifecycle, TypeError when the reason is no `{ fr?, en? }`.
 */
export function judgeTransition(
  caller: string,
  kind: LifecycleKind,
  { from, to, on, reason }: Transition,
  { since }: { readonly since?: string | undefined },
): Diagnostic[] {
  const lifecycle = findLifecycle(caller, kind);
  demandReason(caller, reason);
  const unknown = [...refuseUnknown(lifecycle, from, ['from']), ...refuseUnknown(lifecycle, to, ['status'])];
  const isDay = on === undefined || isPlainDate(on);
  return [
    ...(unknown.length > 0 ? unknown : judgeStep(lifecycle, { from, to, reason })),
    ...(isDay ? [] : [buildDiagnostic(malformedDate, ['on'], { received: describe(on) })]),
    ...(isDay && on !== undefined && since !== undefined && on < since ? [buildDiagnostic(reversedHistory, ['on'], { on, since })] : []),
  ];
}

/** A step from a known status that is not allowed is not asked why it is taken. */
function judgeStep({ kind, next, starts, reasoned }: Lifecycle, { from, to, reason }: Transition): Diagnostic[] {
  const allowed = from === undefined ? starts : (next[from] ?? []);
  const forbidden = allowed.includes(to)
    ? []
    : [buildDiagnostic(forbiddenTransition, ['status'], { kind, from: from ?? null, to, allowed })];
  if (forbidden.length > 0 && from !== undefined) return forbidden;
  return reasoned.includes(to) && !isSaid(reason) ? [...forbidden, buildDiagnostic(missingReason, ['reason'], { kind, to })] : forbidden;
}

function refuseUnknown({ kind, statuses }: Lifecycle, status: string | undefined, path: DiagnosticPath): Diagnostic[] {
  const known = statuses.map(({ code }) => code);
  if (status === undefined || known.includes(status)) return [];
  const received = describe(status);
  const match = buildEntryFinder({ entries: statuses })(received);
  const meant = match.kind === 'found' ? match.entry : match.kind === 'none' ? match.nearest : undefined;
  return [buildDiagnostic(unknownStatus, path, { kind, received, nearest: meant?.code ?? null, known })];
}

/** A text from a file or a form may be anything. */
function describe(given: unknown): string {
  return shortenText(String(given), 200);
}

/** A reason is a text by language: one written as a bare text would be told to be missing, though it is there. */
function demandReason(caller: string, reason: unknown): void {
  if (reason === undefined || (typeof reason === 'object' && reason !== null)) return;
  const said = typeof reason === 'string' ? describeGiven(reason) : "'…'";
  throw new TypeError(`${caller}: the reason must be { fr: ${said} }, not ${describeGiven(reason)}`);
}

function isSaid(reason: LocalizedText | undefined): boolean {
  return [reason?.fr, reason?.en].some((text: unknown) => typeof text === 'string' && text.trim() !== '');
}
