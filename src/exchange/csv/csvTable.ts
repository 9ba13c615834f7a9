import type * as z from 'zod';

import type { BilingualText } from '../../base/localizedText';
import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Check } from '../../diagnostics/defineCheck';
import type { CellReader, CsvContext, Remark } from './cell';

/** A column that a table knows: what it may be titled, how its cells are read, and where that goes. */
export interface CsvColumn {
  /** Title in both languages, as `toCsv` writes it and as messages name it. */
  readonly title: BilingualText;
  /** Other titles met in real files; accents, case and punctuation do not count. The last key of `path` is always one. */
  readonly aliases?: readonly string[];
  /** Where its value goes in the noun. */
  readonly path: DiagnosticPath;
  readonly read: CellReader;
  /** True when it holds durations: a bare number under a title in hours is then asked about. */
  readonly isDuration?: boolean;
  /** Another place, whose value it takes where its cell is blank: a fault there is told once. */
  readonly otherwise?: string;
  /** True when a row means nothing without it. */
  readonly required?: boolean;
  /** True when files of this kind have it: one that lacks it is remarked, once. */
  readonly usual?: boolean;
}

/** JSON being filled, cell after cell. */
export type CsvDraft = Readonly<Record<string, unknown>>;

/** Where a row stands. */
export interface RowPlace {
  readonly file?: string;
  readonly line: number;
}

/** A table that files hold: its columns, and the noun that each row becomes. */
export interface CsvTable<Id extends string = string, Row = unknown> {
  readonly id: Id;
  readonly title: BilingualText;
  /** What each row becomes. */
  readonly schema: z.ZodType<Row>;
  /** What no schema can say of a row. Absent: nothing. */
  readonly checks?: readonly Check<Row>[];
  /** True when the facts of the context are columns too: without them, answers go unread. */
  readonly hasFactColumns?: boolean;
  /** True when rows change a document that is given, a template: what they leave blank stays as it is there. */
  readonly changesTemplate?: boolean;
  /** The columns known, in the order of a fresh file. */
  columns(context: CsvContext): readonly CsvColumn[];
  /** What the cells do not say by themselves: an id made from a name, a version of a document. */
  complete?(draft: CsvDraft, context: CsvContext, place: RowPlace): CsvDraft;
  /** What cells lack or contradict together, each remark at a path of a column. */
  examine?(draft: CsvDraft, context: CsvContext): readonly { readonly path: DiagnosticPath; readonly remark: Remark }[];
  /** The reverse of `complete`: what the columns hold of a row, a draft for each of its lines. Absent: the row as it is. */
  flatten?(row: Row, context: CsvContext): readonly CsvDraft[];
  /** Rows that say the same thing as these, put together where a table parts them. Absent: the rows as they are. */
  join?(rows: readonly Row[]): readonly Row[];
  /** Keys that reading fills by itself, which no cell holds: where a row was read. */
  readonly filledKeys?: readonly string[];
  /** What makes a row unique in its file; absent where rows repeat. */
  readonly uniqueKey?: string;
}

/** Declares a table, keeping the exact type of its id and of its rows. */
export function defineCsvTable<const Id extends string, Row>(table: CsvTable<Id, Row>): CsvTable<Id, Row> {
  return table;
}
