import { demandRecord } from '../base/demandRecord';
import type { ReportBlock, ReportDocument } from '../model/report';
import { escapeAttribute, escapeText } from './escape';
import { pageStyle } from './html/pageStyle';
import { writeBlocks } from './html/writeBlocks';

/** How a page is written. */
export interface HtmlOptions {
  /** A table of contents from the headings of level 2 that bear an id; none by default. It is not printed on paper. */
  readonly contents?: boolean;
}

/**
 * A report as one self-contained page of HTML: its style inside, no script, nothing to load; it prints on A4.
 *
 * Every text is escaped. Drawings made of shapes and texts stand inline, their ids made unique; any other is kept as a closed image.
 *
 * @example
 * toHtml({ title: 'R & D', locale: 'fr', blocks: [] }).includes('<h1>R &amp; D</h1>') // => true
 */
export function toHtml(report: ReportDocument, { contents = false }: HtmlOptions = {}): string {
  const { title, locale, blocks } = demandRecord('toHtml', 'a report', report, 'title', 'locale', 'blocks');
  const [lead, ...rest] = blocks;
  const startsWithLead = lead?.kind === 'paragraph' && lead.tone === 'lead';
  const counter = { figures: 0, ids: new Set<string>() };
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}-CA">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeText(title)}</h1>`,
    ...(startsWithLead ? [writeBlocks([lead], counter)] : []),
    ...(contents ? [writeContents(blocks, locale)] : []),
    writeBlocks(startsWithLead ? rest : blocks, counter),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writeContents(blocks: readonly ReportBlock[], locale: 'fr' | 'en'): string {
  const links = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.id !== undefined
      ? [`<li><a href="#${escapeAttribute(block.id)}">${escapeText(block.text)}</a></li>`]
      : [],
  );
  if (links.length === 0) return '';
  return `<nav aria-label="${locale === 'fr' ? 'Table des matières' : 'Contents'}"><ul>\n${links.join('\n')}\n</ul></nav>`;
}
