import type { Session } from '../model/session';

/** The three counts of time: a figure without its count means nothing. */
export interface MinutesCounts {
  /** At the timetable (« heures à l’horaire »). */
  readonly sessionMinutes: number;
  /** Given by facilitators (« données »); preparation and travel apart. */
  readonly givenMinutes: number;
  /** Received by enterprises (« reçues »). */
  readonly receivedMinutes: number;
}

/**
 * What a session counts for: minutes scheduled, given by its facilitators, and received by the enterprises that attend.
 *
 * A session without facilitator gives 0 minutes; its status does not matter here.
 *
 * @example
 * const workshop = {
 *   sessionMinutes: 120,
 *   facilitators: [{ role: 'facilitator', number: 2 }],
 *   attendees: ['a', 'b', 'c', 'd', 'e'].map((enterprise) => ({ enterprise, attendance: 'required' as const })),
 * };
 *
 * countMinutes(workshop) // => { sessionMinutes: 120, givenMinutes: 240, receivedMinutes: 600 }
 */
export function countMinutes(session: Pick<Session, 'sessionMinutes' | 'facilitators' | 'attendees'>): MinutesCounts {
  const { sessionMinutes, facilitators, attendees } = session;
  const givers = facilitators.reduce((sum, { number }) => sum + number, 0);
  return { sessionMinutes, givenMinutes: sessionMinutes * givers, receivedMinutes: sessionMinutes * attendees.length };
}
