import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { calendarChecks } from './checks/calendar/registry';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localizedTextSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** Days in a row that a calendar speaks of, both ends included. */
export const calendarDaysSchema = z.strictObject({
  /** First day. */
  from: dateSchema,
  /** Last day, included; the same as `from` for one day. */
  to: dateSchema,
  /** What the days are, as « Semaine de relâche ». */
  reason: localizedTextSchema,
  /** Whether nothing is held on them, or better not. */
  kind: z.enum(['closed', 'avoid']),
  ...commonFields,
});

/** Days in a row that a calendar speaks of. */
export interface CalendarDays extends Frozen<z.infer<typeof calendarDaysSchema>> {}

/**
 * Days that someone closes or would rather avoid (« calendrier de fermetures »): a school break, the construction holiday, an agreement.
 *
 * The library ships none: such dates are set each year by whoever has the authority, and may move.
 */
export const calendarSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/calendar/1.0'),
  /** Names this calendar among those of its keeper. */
  id: idSchema,
  /** As it is shown, as « Centre de services scolaire du Chemin-du-Roy ». */
  title: localizedTextSchema,
  /** In any order. */
  days: listSchema(calendarDaysSchema, 10_000),
  /** Where all of it comes from; days may have a source of their own. */
  ...commonFields,
});

/** Days that someone closes or would rather avoid. */
export interface Calendar extends Frozen<z.infer<typeof calendarSchema>> {}

/** Reads a calendar, and says what its days say to each other: ends before beginnings, days named twice, days without source. Never throws. */
export function safeParseCalendar(json: unknown): ReadResult<Calendar> {
  return readDocument<Calendar>(json, { schema: calendarSchema, id: 'trajet/calendar/1.0', checks: calendarChecks });
}

/**
 * Reads a calendar.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseCalendar(json: unknown): Calendar {
  return demandSuccess('parseCalendar', safeParseCalendar(json));
}
