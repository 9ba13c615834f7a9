import { compareText } from '../base/compareText';
import { demandList } from '../base/demandList';
import type { Session, SessionStatus } from '../model/session';
import { countMinutes, type MinutesCounts } from './countMinutes';

/** By what sessions are told apart. */
export type TotalsDimension = 'cohort' | 'hourKind' | 'kind' | 'format' | 'envelope';

/** What to count, and by what. */
export interface TotalsOptions {
  readonly by?: TotalsDimension;
  /** Statuses that count; planned and held when absent. */
  readonly statuses?: readonly SessionStatus[];
}

/** Minutes of some sessions, in the three counts. */
export interface Totals extends MinutesCounts {
  /** How many sessions these are. */
  readonly sessions: number;
}

/** Minutes of all sessions, and of each part. */
export interface PartedTotals {
  readonly total: Totals;
  /** By key; sessions that have none (no envelope) come last, under `null`. Their sum is the total. */
  readonly parts: readonly (Totals & { readonly key: string | null })[];
}

const none: Totals = { sessions: 0, sessionMinutes: 0, givenMinutes: 0, receivedMinutes: 0 };
const counted: readonly SessionStatus[] = ['planned', 'held'];

/**
 * Minutes of sessions in the three counts, in all and by cohort, kind of hours, kind of activity, format or envelope.
 *
 * Each session is in one part: parts sum to the total. Those cancelled, pending or not applicable take no time, unless `statuses` names
 * them. For each enterprise, see `computeReceivedMinutes`: a session that five attend is not one enterprise's.
 */
export function computeTotals(sessions: readonly Session[], { by, statuses = counted }: TotalsOptions = {}): PartedTotals {
  demandList('computeTotals', 'sessions', sessions, 'pass the .sessions of the edition');
  const parts = new Map<string | null, Totals>();
  let total = none;
  for (const session of sessions) {
    if (!statuses.includes(session.status)) continue;
    total = addSession(total, session);
    if (by === undefined) continue;
    const key = session[by] ?? null;
    parts.set(key, addSession(parts.get(key) ?? none, session));
  }
  const sorted = [...parts].sort(([a], [b]) => compareKeys(a, b));
  return { total, parts: sorted.map(([key, totals]) => ({ key, ...totals })) };
}

function addSession(totals: Totals, session: Session): Totals {
  const { sessionMinutes, givenMinutes, receivedMinutes } = countMinutes(session);
  return {
    sessions: totals.sessions + 1,
    sessionMinutes: totals.sessionMinutes + sessionMinutes,
    givenMinutes: totals.givenMinutes + givenMinutes,
    receivedMinutes: totals.receivedMinutes + receivedMinutes,
  };
}

function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
