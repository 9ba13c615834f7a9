import type { BilingualText } from '../base/localizedText';

/** A format that the library writes: what a screen needs to offer it and to name the file. The function is called by the caller. */
export interface Exporter<Id extends string = string> {
  /** Name of the function that writes it. */
  readonly id: Id;
  readonly title: BilingualText;
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** Every format written, in the order of a menu: what people open first comes first. */
export const exporters = [
  { id: 'toHtml', title: { fr: 'Page à imprimer', en: 'Page to print' }, extension: 'html', mediaType: 'text/html;charset=utf-8' },
  {
    id: 'toICalendar',
    title: { fr: 'Calendrier (iCalendar)', en: 'Calendar (iCalendar)' },
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
  },
  { id: 'toCsv', title: { fr: 'Tableau (CSV)', en: 'Table (CSV)' }, extension: 'csv', mediaType: 'text/csv;charset=utf-8' },
  { id: 'toGanttSvg', title: { fr: 'Diagramme de Gantt', en: 'Gantt chart' }, extension: 'svg', mediaType: 'image/svg+xml' },
  {
    id: 'toMarkdown',
    title: { fr: 'Texte balisé (Markdown)', en: 'Markup text (Markdown)' },
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
  },
  {
    id: 'toJsonSchema',
    title: { fr: 'Schéma d’un document (JSON Schema)', en: 'Schema of a document (JSON Schema)' },
    extension: 'schema.json',
    mediaType: 'application/schema+json',
  },
] as const satisfies readonly Exporter[];

/** The name of an exporter. */
export type ExporterId = (typeof exporters)[number]['id'];
