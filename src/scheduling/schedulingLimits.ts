import { freezeDeep } from '../base/freezeDeep';

/**
 * Sizes that a problem may not pass: they keep memory, and the work between two yields, within a constant.
 *
 * `windowWeeks` counts the weekly windows of everyone, each once a week of the horizon; `startsPerDay` × days × calendars is bounded by
 * `candidateStarts`.
 */
export const schedulingLimits = freezeDeep({
  days: 3_700,
  sessions: 20_000,
  people: 10_000,
  enterprises: 20_000,
  rooms: 1_000,
  attendees: 200_000,
  /** Facilitators to find, over all sessions. */
  facilitators: 50_000,
  /** Facilitators to find for one session, each times the people who may be chosen. */
  choicesPerSession: 20_000,
  /** Different choices of people (by expertise and by name) over all sessions, each times the people. */
  choices: 5_000_000,
  precedences: 100_000,
  windowWeeks: 5_000_000,
  exceptions: 500_000,
  candidateStarts: 20_000_000,
});

/** Values in all that the text of a problem may hold. */
export const problemLimits = freezeDeep({ depth: 64, nodes: 10_000_000, text: 1_000_000 });
