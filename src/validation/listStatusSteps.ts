import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import type { LifecycleKind } from '../model/lifecycles/registry';
import type { StatusRecord } from '../model/status/changeStatus';
import type { StatusChange } from '../model/status/statusChange';

/** A record of an edition that has a status, and where it is. */
export interface Statused {
  readonly kind: LifecycleKind;
  readonly record: StatusRecord & { readonly statusReason?: StatusChange['reason'] & {} };
  readonly path: DiagnosticPath;
}

/** Every record of an edition that has a lifecycle, in the order of the document. */
export function* listStatused(edition: Edition): Generator<Statused> {
  yield { kind: 'edition', record: edition, path: [] };
  for (const [index, { members }] of edition.cohorts.entries()) {
    for (const [place, record] of members.entries()) yield { kind: 'member', record, path: ['cohorts', index, 'members', place] };
  }
  for (const [index, record] of edition.agreements.entries()) yield { kind: 'agreement', record, path: ['agreements', index] };
  for (const [index, record] of edition.aids.entries()) yield { kind: 'aid', record, path: ['aids', index] };
  for (const [index, record] of edition.applications.entries()) yield { kind: 'application', record, path: ['applications', index] };
  for (const [index, record] of edition.sessions.entries()) yield { kind: 'session', record, path: ['sessions', index] };
}

/** A step of a history, with what comes before it. */
export interface StatusStep {
  readonly kind: LifecycleKind;
  readonly to: string;
  readonly on: string;
  readonly reason: StatusChange['reason'];
  /** The status left; `undefined` in a first step that does not say it. */
  readonly from: string | undefined;
  /** The day of the step before. */
  readonly since: string | undefined;
  readonly path: DiagnosticPath;
}

/** Every step of every history of an edition, in the order of the document. */
export function* listStatusSteps(edition: Edition): Generator<StatusStep> {
  for (const { kind, record, path } of listStatused(edition)) {
    const history = record.history ?? [];
    for (const [index, { status: to, from, on, reason }] of history.entries()) {
      const before = history[index - 1];
      yield { kind, to, on, reason, from: before?.status ?? from, since: before?.on, path: [...path, 'history', index] };
    }
  }
}
