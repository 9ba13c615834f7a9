/**
 * A text to be shown, as data: a letter, a report, a sheet. `exchange/` writes it as HTML; the rooms that compose it know no format.
 * Texts are already in the reader's language. A table's figures are texts too, formatted by whoever composed it.
 */
export interface ReportDocument {
  readonly title: string;
  readonly locale: 'fr' | 'en';
  readonly blocks: readonly ReportBlock[];
}

/** One part of a report. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'lead' | 'assumption' | 'warning' | 'quote' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly foot?: readonly string[];
    }
  | { readonly kind: 'figure'; readonly svg: string; readonly caption?: string }
  | { readonly kind: 'letter'; readonly title: string; readonly blocks: readonly ReportBlock[] }
  | { readonly kind: 'pageBreak' };

/** A column of a table; figures align to the right. */
export interface ReportColumn {
  readonly title: string;
  readonly align?: 'start' | 'end';
}
