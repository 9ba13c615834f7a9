import * as z from 'zod';

import { mostMinutes, parseMinutes, writtenMinutesPattern } from '../base/minutes';
import type { Frozen } from './frozen';

/** The form of ids and codes. */
export const idPattern = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** An id: lower-case letters, digits and hyphens, 1 to 64 characters, unique among its kind in a document. */
export const idSchema = z.string().regex(idPattern, { error: 'id/malformed' });

/** A code of an open vocabulary: an unknown one is a warning, never a crash. Same form as an id. */
export const codeSchema = idSchema;

/** A text of one line or more, not empty. */
export const textSchema = z.string().min(1).max(10_000);

/** A name of a person, an organisation or a place: as it is written, in no particular language. */
export const nameSchema = z.string().min(1).max(300);

/** A text in French, in English, or in both. */
export const localizedTextSchema = z.union([
  z.strictObject({
    /** The text in French. */
    fr: textSchema,
    /** The same text in English. Absent: not translated, which is an info unless the document promises both languages. */
    en: z.exactOptional(textSchema),
  }),
  z.strictObject({
    /** The text in English, when there is none in French. */
    en: textSchema,
    /** Absent here: with French the text is of the other form. */
    fr: z.exactOptional(z.never()),
  }),
]);

/** Years 1000 to 2999: sums of dates and days then always stay among the dates that calculations hold. */
const usualYear = /^[12]/u;

/** A civil date that exists, `YYYY-MM-DD`, from the year 1000 to the year 2999. */
export const dateSchema = z.iso.date({ error: 'date/malformed', abort: true }).regex(usualYear, { error: 'date/malformed' });

/** A civil time, `HH:MM`, from `00:00` to `24:00`. */
export const timeSchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u, { error: 'time/malformed' });

/** When something starts, `HH:MM`, from `00:00` to `23:59`: midnight belongs to the day that it opens. */
export const startTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'time/malformed' });

/** An instant in UTC that exists, `YYYY-MM-DDTHH:MM:SSZ`, from the year 1000 to the year 2999. */
export const instantSchema = z.iso
  .datetime({ precision: 0, error: 'instant/malformed', abort: true })
  .regex(usualYear, { error: 'instant/malformed' });

/**
 * Whole minutes, 0 to 6,000,000. A file may also write `"14 h"`, `"1 h 30"` or `"90 min"`: what comes out is always an integer.
 * The one transform of the documents' schemas (`docs/decisions/0010-minutes-as-people-write-them.md`).
 */
export const minutesSchema = z.union(
  [
    z.int().min(0).max(mostMinutes),
    // parseMinutes reads every text of this form (a law of tests/base/minutes.laws.test.ts), so 0 is never taken.
    z
      .string()
      .regex(writtenMinutesPattern)
      .transform((text) => parseMinutes(text) ?? 0),
  ],
  { error: 'minutes/unreadable' },
);

/** Whole cents, from −9·10¹⁵ to 9·10¹⁵. */
export const centsSchema = z.int();

/** A count of things or people, 0 or more. */
export const countSchema = z.int().min(0).max(1_000_000_000);

/** An exact fraction; the denominator is above 0. */
export const ratioSchema = z.strictObject({
  /** Upper part; may be below 0. */
  numerator: z.int(),
  /** Lower part, 1 or more. */
  denominator: z.int().min(1),
});

/** A version of a document's content: `1.2.0`. */
export const versionSchema = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/u, { error: 'version/malformed' });

/** Data of the caller's own: any JSON, under names of their own. */
export type Extension = Readonly<Record<string, unknown>>;

/** Data of the caller's own, kept as it is. */
export const extensionSchema: z.ZodType<Extension, Extension> = z.record(z.string(), z.json());

/** A language of the library. */
export const localeSchema = z.enum(['fr', 'en']);

/**
 * Where a figure or a statement comes from. What no source says is `assumed`, and reports print « hypothèse ».
 */
export const sourceSchema = z.strictObject({
  /** What was read: a law's article, a page, a release. */
  title: localizedTextSchema,
  /** Where it can be read: a page on the web, a shelf mark. Absent: nowhere public. */
  address: z.exactOptional(z.string().max(2_000)),
  /** The date of the source itself. */
  publishedOn: z.exactOptional(dateSchema),
  /** When it was read. */
  readOn: z.exactOptional(dateSchema),
});

/** Where a figure or a statement comes from. */
export interface Source extends Frozen<z.infer<typeof sourceSchema>> {}

/** The three counts of time; a figure without its count means nothing. */
export const minutesCountSchema = z.enum(['sessionMinutes', 'givenMinutes', 'receivedMinutes']);

/** Scheduled time, time given by facilitators, or time received by enterprises. */
export type MinutesCount = Frozen<z.infer<typeof minutesCountSchema>>;

/** Keys that nearly every noun may carry. */
export const commonFields = {
  /** Where what is said comes from. */
  source: z.exactOptional(sourceSchema),
  /** True when no source says it: reports mark it « hypothèse ». */
  assumed: z.exactOptional(z.boolean()),
  /** Remarks for readers. */
  note: z.exactOptional(localizedTextSchema),
  /** Data of the caller's own, kept as it is. */
  x: z.exactOptional(extensionSchema),
};
