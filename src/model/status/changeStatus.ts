import { demandOptions } from '../../base/demandOptions';
import { demandRecord } from '../../base/demandRecord';
import type { PlainDate } from '../../base/plainDate';
import type { ReadResult } from '../../diagnostics/diagnostic';
import type { LifecycleKind, StatusOf } from '../lifecycles/registry';
import type { StatusChange } from './statusChange';
import { judgeTransition } from './judgeTransition';

/** What has a status and remembers how it came to it. */
export interface StatusRecord<Status extends string = string> {
  readonly status?: Status;
  readonly history?: readonly StatusChange<Status>[];
}

/** A change of status to make. */
export interface StatusMove<Status extends string = string> {
  readonly to: Status;
  /** The day from which it holds: nothing here reads a clock. */
  readonly on: PlainDate;
  /** Why; a refusal, a withdrawal or a cancellation is never without. */
  readonly reason?: NonNullable<StatusChange['reason']>;
  /** Who decided it, by name. */
  readonly by?: string;
}

/**
 * The record in its new status, its history one step longer; or the reasons why it cannot take it. The record given is left as it was.
 *
 * Where no history was written, the step also says which status it left. A session's `statusReason` is then that of the new
 * status, and a member who leaves the waiting list leaves its `rank` there. A day that does not exist is answered, not thrown: it comes from
 * a form.
 *
 * @throws RangeError when no noun of this kind has a lifecycle, TypeError when the record is none, or the reason is no `{ fr?, en? }`.
 * @example
 * const member = { enterprise: 'sabord', status: 'active' } as const;
 * const reason = { fr: 'Départ de la direction.' };
 *
 * changeStatus('member', member, { to: 'withdrawn', on: '2021-01-15', reason }).data // => { enterprise: 'sabord', status: 'withdrawn', history: [{ status: 'withdrawn', from: 'active', on: '2021-01-15', reason: { fr: 'Départ de la direction.' } }] }
 * changeStatus('member', member, { to: 'withdrawn', on: '2021-01-15' }).diagnostics[0].code // => 'status/missing-reason'
 */
export function changeStatus<const Kind extends LifecycleKind, Noun extends StatusRecord<StatusOf<Kind>>>(
  kind: Kind,
  record: Noun,
  move: StatusMove<StatusOf<Kind>>,
): ReadResult<Noun> {
  const { to, on, reason, by } = demandOptions('changeStatus', move, 'to', 'on');
  const { status: from, history = [] } = demandRecord('changeStatus', 'a record', record);
  const diagnostics = judgeTransition('changeStatus', kind, { from, to, on, reason }, { since: history.at(-1)?.on });
  if (diagnostics.length > 0) return { success: false, diagnostics };
  const change: StatusChange<StatusOf<Kind>> = {
    status: to,
    ...(history.length === 0 && from !== undefined && { from }),
    on,
    ...(reason !== undefined && { reason }),
    ...(by !== undefined && { by }),
  };
  const data = { ...removeOutdated(kind, record, to), ...(kind === 'session' && reason !== undefined && { statusReason: reason }) };
  return { success: true, data: { ...data, status: to, history: [...history, change] }, diagnostics };
}

/** The record without what was true only of the status it leaves: the reason of a session's, the rank of a waiting list. */
function removeOutdated<Noun extends object>(kind: LifecycleKind, record: Noun, to: string): Noun {
  const outdated = kind === 'session' ? 'statusReason' : kind === 'member' && to !== 'waitlisted' ? 'rank' : undefined;
  // The same keys with the same values, but for one, which is optional.
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== outdated)) as Noun;
}
