import { toCanonicalJson } from '../base/canonicalJson';
import type { Activity } from '../model/activity';

/** What keeps two activities out of the same sessions. */
export type GroupFault = 'phase' | 'basis' | 'format' | 'sessions' | 'hourKind' | 'mode' | 'thread' | 'required' | 'precondition';

/** What a session has one of, by what to say when two activities differ in it. */
const shared: Readonly<Record<GroupFault, (activity: Activity) => unknown>> = {
  phase: ({ phase }) => phase,
  basis: ({ duration }) => duration.basis,
  format: ({ format }) => format,
  sessions: ({ sessions }) => sessions,
  hourKind: ({ hourKind }) => hourKind,
  mode: ({ mode }) => mode ?? null,
  thread: ({ thread }) => thread ?? null,
  required: ({ required = 'must' }) => required,
  precondition: ({ precondition }) => (precondition === undefined ? null : toCanonicalJson(precondition)),
};

/** What two activities differ in that keeps them out of the same sessions, if anything. */
export function findGroupFault(first: Activity, other: Activity): GroupFault | undefined {
  // The keys of the record above, which has no other.
  const faults = Object.keys(shared) as GroupFault[];
  return faults.find((fault) => shared[fault](first) !== shared[fault](other));
}
