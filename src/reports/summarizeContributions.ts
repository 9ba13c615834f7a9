import { compareText } from '../base/compareText';
import { countMinutes } from '../hours/countMinutes';
import type { Edition } from '../model/edition';
import { isCalledOff, listPlacedSessions } from './listPlacedSessions';

/** Given minutes of one partner under one kind of hours. */
export interface ContributionPart {
  /** Code of vocabulary `hourKind`. */
  readonly hourKind: string;
  readonly scheduledGivenMinutes: number;
}

/** What one partner promised, and what the schedule asks of its people. */
export interface Contribution {
  /** `null` gathers people whose partner is not known. */
  readonly partner: string | null;
  /** As the partner said it; `null` when it said nothing, which is not 0. */
  readonly promisedGivenMinutes: number | null;
  readonly scheduledGivenMinutes: number;
  /** By code of kind of hours; they sum to the scheduled minutes. */
  readonly parts: readonly ContributionPart[];
}

/** What all partners give, and what still has nobody to give it. */
export interface ContributionSummary {
  /** Partners that promised or give something, in the order of the edition; those not known last. */
  readonly rows: readonly Contribution[];
  /** Codes of the kinds of hours met, sorted. */
  readonly hourKinds: readonly string[];
  readonly scheduledGivenMinutes: number;
  /** Minutes that sessions need from facilitators and that the schedule gives to no one yet. */
  readonly unassignedGivenMinutes: number;
}

/**
 * Given minutes by partner and by kind of hours, beside what each promised; preparation and travel apart.
 *
 * Each person placed in a session gives all its minutes for the partner that lends her. Sessions called off count for nothing.
 */
export function summarizeContributions(edition: Edition): ContributionSummary {
  const partnerOf = new Map(edition.advisors.map(({ id, partner }) => [id, partner]));
  const known = new Set(edition.partners.map(({ id }) => id));
  const minutes = new Map<string | null, Map<string, number>>();
  let scheduled = 0;
  for (const { session, placement } of listPlacedSessions(edition)) {
    for (const { advisor } of placement.advisors) {
      const lender = partnerOf.get(advisor);
      const partner = lender !== undefined && known.has(lender) ? lender : null;
      const parts = minutes.get(partner) ?? new Map<string, number>();
      parts.set(session.hourKind, (parts.get(session.hourKind) ?? 0) + placement.sessionMinutes);
      minutes.set(partner, parts);
      scheduled += placement.sessionMinutes;
    }
  }
  const needed = edition.sessions
    .filter((session) => !isCalledOff(session))
    .reduce((sum, session) => sum + countMinutes(session).givenMinutes, 0);
  const rows = [...edition.partners, null].flatMap((partner) => {
    const parts = minutes.get(partner?.id ?? null);
    const promised = partner?.promisedGivenMinutes ?? null;
    return parts === undefined && promised === null ? [] : [buildRow(partner?.id ?? null, promised, parts ?? new Map())];
  });
  return {
    rows,
    hourKinds: [...new Set(rows.flatMap(({ parts }) => parts.map(({ hourKind }) => hourKind)))].sort(compareText),
    scheduledGivenMinutes: scheduled,
    unassignedGivenMinutes: Math.max(0, needed - scheduled),
  };
}

function buildRow(partner: string | null, promised: number | null, minutes: ReadonlyMap<string, number>): Contribution {
  const parts = [...minutes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([hourKind, scheduledGivenMinutes]) => ({ hourKind, scheduledGivenMinutes }));
  const scheduledGivenMinutes = parts.reduce((sum, part) => sum + part.scheduledGivenMinutes, 0);
  return { partner, promisedGivenMinutes: promised, scheduledGivenMinutes, parts };
}
