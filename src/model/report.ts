/**
 * A text to be shown, as data: a letter, a report, a sheet. `exchange/` writes it as HTML; the rooms that compose it know no format.
 * Texts are already in the reader's language. A table's figures are texts too, formatted by whoever composed it.
 */
export interface ReportDocument {
  /** What the whole text is called. */
  readonly title: string;
  /** The language that its words, figures and dates are written in. */
  readonly locale: 'fr' | 'en';
  /** Its parts, in reading order. */
  readonly blocks: readonly ReportBlock[];
}

/** One part of a report. */
export type ReportBlock =
  | {
      /** A heading. */
      readonly kind: 'heading';
      /** 2 under the title of the text, 3 under a heading of level 2. */
      readonly level: 2 | 3;
      /** The words of the heading. */
      readonly text: string;
      /** Where links may point. Absent: nothing points here. */
      readonly id?: string;
    }
  | {
      /** A paragraph. */
      readonly kind: 'paragraph';
      /** Its sentences, without markup. */
      readonly text: string;
      /** How it is set apart: an opening, an assumption, a warning, a quotation. Absent: `plain`. */
      readonly tone?: 'plain' | 'lead' | 'assumption' | 'warning' | 'quote';
    }
  | {
      /** A list of points. */
      readonly kind: 'list';
      /** One text for each point, without markup. */
      readonly items: readonly string[];
    }
  | {
      /** A table. */
      readonly kind: 'table';
      /** What the table shows. Absent: the heading above says it. */
      readonly caption?: string;
      /** What each column is called and how it is aligned. */
      readonly columns: readonly ReportColumn[];
      /** Texts of each row, one for each column. */
      readonly rows: readonly (readonly string[])[];
      /** Totals, one text for each column. Absent: no total. */
      readonly foot?: readonly string[];
    }
  | {
      /** A drawing. */
      readonly kind: 'figure';
      /** The drawing itself, as SVG made by this library. */
      readonly svg: string;
      /** What the drawing shows. Absent: the text above says it. */
      readonly caption?: string;
    }
  | {
      /** A letter, set apart on its own page. */
      readonly kind: 'letter';
      /** What the letter is about. */
      readonly title: string;
      /** Its parts, in reading order. */
      readonly blocks: readonly ReportBlock[];
    }
  | {
      /** Where a printed page ends. */
      readonly kind: 'pageBreak';
    };

/** A column of a table; figures align to the right. */
export interface ReportColumn {
  /** What stands above the column. */
  readonly title: string;
  /** Words start, figures end. Absent: `start`. */
  readonly align?: 'start' | 'end';
}
