import { compareText } from '../../base/compareText';
import { demandRecord } from '../../base/demandRecord';
import type { Cohort, Member, MemberStatus } from '../cohort';

/** The seats of a cohort, counted from its members. */
export interface SeatSummary {
  /** Enterprises that hold a seat. */
  readonly taken: number;
  /** `null` where the cohort sets no limit. */
  readonly maximum: number | null;
  /** Seats left, below 0 when more are taken than there are; `null` where the cohort sets no limit. */
  readonly remaining: number | null;
  /** Enterprises on the waiting list, the first to call first. */
  readonly waiting: readonly { readonly enterprise: string; readonly rank: number | null }[];
}

const seated: readonly MemberStatus[] = ['admitted', 'active', 'paused'];

/**
 * How many seats of a cohort are taken and left, and who waits, in order of rank, those without one last, then of id.
 *
 * An enterprise that pauses keeps its seat; one that withdrew gave it up. One that completed gives it up where entry is rolling, and not
 * where all began together. Nothing of it is ever stored: it is counted anew from the members.
 *
 * @example
 * const members = [{ enterprise: 'a', status: 'paused' }, { enterprise: 'b', status: 'withdrawn' }, { enterprise: 'c', status: 'waitlisted', rank: 1 }] as const;
 *
 * summarizeSeats({ entry: 'fixed', capacity: { maximum: 5 }, members }) // => { taken: 1, maximum: 5, remaining: 4, waiting: [{ enterprise: 'c', rank: 1 }] }
 */
export function summarizeSeats(cohort: Pick<Cohort, 'entry' | 'capacity' | 'members'>): SeatSummary {
  const { entry, capacity, members } = demandRecord('summarizeSeats', 'a cohort', cohort, 'entry', 'members');
  const taken = members.filter(({ status }) => seated.includes(status) || (status === 'completed' && entry === 'fixed')).length;
  const maximum = capacity?.maximum ?? null;
  const rankOf = ({ rank = Number.MAX_SAFE_INTEGER }: Member) => rank;
  return {
    taken,
    maximum,
    remaining: maximum === null ? null : maximum - taken,
    waiting: members
      .filter(({ status }) => status === 'waitlisted')
      .sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.enterprise, b.enterprise))
      .map(({ enterprise, rank = null }) => ({ enterprise, rank })),
  };
}
