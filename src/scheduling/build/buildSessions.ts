import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Cohort } from '../../model/cohort';
import type { Edition } from '../../model/edition';
import type { Placement } from '../../model/schedule';
import type { Session, SessionRole } from '../../model/session';
import type { PinnedPlacement, ProblemSession } from '../schedulingProblem';
import { predecessorLeftOut } from './buildDiagnostics';

/** Sessions of a problem, and what there is to say about their order. */
export interface BuiltSessions {
  readonly sessions: readonly ProblemSession[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The sessions of an edition that a schedule has to hold.
 *
 * Those planned are to place, within the dates of their cohort. Those that are pinned, those held, and those of other cohorts that have a
 * place stay where they are, and take up their people's time. All others (called off, pending, without place) are left out.
 */
export function buildSessions(edition: Edition, cohort: string | undefined): BuiltSessions {
  const placementById = new Map(edition.schedule?.placements.map((placement) => [placement.session, placement]));
  const cohortById = new Map(edition.cohorts.map((record) => [record.id, record]));
  const kept = edition.sessions.flatMap((session, index) => {
    const placement = placementById.get(session.id);
    const isToPlace = session.status === 'planned' && (cohort === undefined || session.cohort === cohort);
    const stays = placement !== undefined && (isToPlace ? placement.pinned === true : ['planned', 'held'].includes(session.status));
    return isToPlace || stays ? [{ session, index, placement: stays ? placement : undefined }] : [];
  });
  const ids = new Set(kept.map(({ session }) => session.id));
  const diagnostics = kept.flatMap(({ session, index }) =>
    (session.after ?? []).flatMap(({ session: earlier }, k) =>
      ids.has(earlier) ? [] : [buildDiagnostic(predecessorLeftOut, ['sessions', index, 'after', k], { session: session.id, earlier })],
    ),
  );
  return {
    sessions: kept.map(({ session, placement }) => buildSession(session, cohortById.get(session.cohort), placement, ids)),
    diagnostics,
  };
}

function buildSession(
  session: Session,
  cohort: Cohort | undefined,
  placement: Placement | undefined,
  ids: ReadonlySet<string>,
): ProblemSession {
  const { id, sessionMinutes, mode, attendees, quorum, facilitators, thread, needsRoom } = session;
  const roles = session.status === 'held' && placement !== undefined ? listHeldRoles(placement) : facilitators;
  const after = (session.after ?? []).filter(({ session: earlier }) => ids.has(earlier));
  const notBefore = laterOf(session.notBefore, cohort?.from);
  const notAfter = earlierOf(session.notAfter, cohort?.to);
  return {
    id,
    cohort: session.cohort,
    sessionMinutes: placement?.sessionMinutes ?? sessionMinutes,
    ...(mode === undefined ? {} : { mode }),
    attendees,
    ...(quorum === undefined ? {} : { quorum }),
    roles,
    ...(thread === undefined ? {} : { thread }),
    ...(needsRoom === undefined ? {} : { needsRoom }),
    ...(after.length === 0 ? {} : { after }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
    ...(placement === undefined ? {} : { pinned: pin(placement) }),
  };
}

/** Who led a session that was held, whatever had been asked for. */
function listHeldRoles({ advisors }: Placement): SessionRole[] {
  return [...new Set(advisors.map(({ role }) => role))].map((role) => ({
    role,
    number: advisors.filter((advisor) => advisor.role === role).length,
  }));
}

function pin({ date, start, advisors, room }: Placement): PinnedPlacement {
  return { date, start, advisors, ...(room === undefined ? {} : { room }) };
}

function laterOf(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function earlierOf(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
