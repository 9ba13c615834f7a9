import { schedulingDefaults } from '../schedulingDefaults';
import { isFree } from './isFree';
import { listInvited, type HeldSession, type Verification } from './verification';

/** Whether a day is one of closure. */
export function isClosed({ problem }: Verification, date: string): boolean {
  return (problem.closures ?? []).some(({ from, to }) => from <= date && date <= to);
}

/** Who is welcome at a session and could come: free, on a day that is open, and invited to nothing else at that time. */
export function listPresent(verification: Verification, one: HeldSession): string[] {
  return listInvited(one.session).welcome.filter((enterprise) => {
    const { availability } = verification.enterpriseById.get(enterprise) ?? {};
    const isAround = one.stretches.every(
      (stretch) => !isClosed(verification, stretch.date) && isFree(availability, stretch, schedulingDefaults.businessHours),
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
