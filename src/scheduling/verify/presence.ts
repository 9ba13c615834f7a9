import type { Closure } from '../../model/availability';
import { isFree, listUsual } from './isFree';
import { listInvited, type HeldSession, type Verification } from './verification';

/** The first closure that a day is in. */
export function findClosure({ problem }: Verification, date: string): Closure | undefined {
  return problem.closures?.find(({ from, to }) => from <= date && date <= to);
}

/** Who is welcome at a session and could come: free, on a day that is open, and invited to nothing else at that time. */
export function listPresent(verification: Verification, one: HeldSession): string[] {
  return listInvited(one.session).welcome.filter((enterprise) => {
    const known = verification.enterpriseById.get(enterprise);
    const isAround = one.stretches.every(
      (stretch) => findClosure(verification, stretch.date) === undefined && isFree(known?.availability, stretch, listUsual(known)),
    );
    const isTaken = verification.held.some(
      (other) =>
        other !== one &&
        other.startsAt < one.endsAt &&
        one.startsAt < other.endsAt &&
        other.session.attendees.some((attendee) => attendee.enterprise === enterprise),
    );
    return isAround && !isTaken;
  });
}
