import type { ReportBlock } from '../../model/report';
import { escapeAttribute, escapeText } from '../escape';
import { inlineSvg } from './inlineSvg';

/** Numbers what a page must tell apart. */
export interface PageCounter {
  figures: number;
  readonly ids: Set<string>;
}

/** The blocks of a report as HTML, in their order. */
export function writeBlocks(blocks: readonly ReportBlock[], counter: PageCounter): string {
  return blocks.map((block) => writeBlock(block, counter)).join('\n');
}

function writeBlock(block: ReportBlock, counter: PageCounter): string {
  switch (block.kind) {
    case 'heading': {
      const id = block.id === undefined ? '' : ` id="${escapeAttribute(claimId(block.id, counter))}"`;
      return `<h${block.level}${id}>${escapeText(block.text)}</h${block.level}>`;
    }
    case 'paragraph':
      return writeParagraph(block.text, block.tone ?? 'plain');
    case 'list':
      return block.items.length === 0 ? '' : `<ul>\n${block.items.map((item) => `<li>${breakLines(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return writeTable(block);
    case 'figure':
      return writeFigure(block, counter);
    case 'letter':
      return writeLetter(block, counter);
    case 'pageBreak':
      return '<div class="page-break"></div>';
  }
}

/** A drawing that bears its caption as its own title is not captioned twice. */
function writeFigure({ svg, caption }: Extract<ReportBlock, { kind: 'figure' }>, counter: PageCounter): string {
  counter.figures += 1;
  const drawing = inlineSvg(svg, { prefix: `f${counter.figures}-`, label: caption ?? '' });
  const isTitled = caption === undefined || (drawing.startsWith('<svg') && drawing.includes(`>${escapeText(caption)}</title>`));
  return `<figure>\n${drawing}${isTitled ? '' : `\n<figcaption>${escapeText(caption)}</figcaption>`}\n</figure>`;
}

/** A letter that opens with its own heading bears its title for screen readers only. */
function writeLetter({ title, blocks }: Extract<ReportBlock, { kind: 'letter' }>, counter: PageCounter): string {
  const isTitled = blocks.some((block) => block.kind === 'heading' && block.text === title);
  const shown = isTitled ? '' : `<h2>${escapeText(title)}</h2>\n`;
  return `<article class="letter" aria-label="${escapeAttribute(title)}">\n${shown}${writeBlocks(blocks, counter)}\n</article>`;
}

/** The id asked, or the first free one after it: no two parts of a page share one. */
function claimId(id: string, { ids }: PageCounter): string {
  let free = id;
  for (let number = 2; ids.has(free); number += 1) free = `${id}-${number}`;
  ids.add(free);
  return free;
}

function writeParagraph(text: string, tone: NonNullable<Extract<ReportBlock, { kind: 'paragraph' }>['tone']>): string {
  if (tone === 'quote') return `<blockquote><p>${breakLines(text)}</p></blockquote>`;
  return `<p${tone === 'plain' ? '' : ` class="${tone}"`}>${breakLines(text)}</p>`;
}

function breakLines(text: string): string {
  return escapeText(text).replace(/\r\n|\r|\n/gu, '<br>');
}

/** The first cell of a row names the row; the first of the foot too. */
function writeTable({ caption, columns, rows, foot }: Extract<ReportBlock, { kind: 'table' }>): string {
  const classOf = (position: number) => (columns[position]?.align === 'end' ? ' class="end"' : '');
  const writeRow = (cells: readonly string[]) =>
    `<tr>${cells
      .map((cell, position) =>
        position === 0 ? `<th scope="row"${classOf(0)}>${breakLines(cell)}</th>` : `<td${classOf(position)}>${breakLines(cell)}</td>`,
      )
      .join('')}</tr>`;
  return [
    '<div class="table"><table>',
    ...(caption === undefined ? [] : [`<caption>${escapeText(caption)}</caption>`]),
    `<thead><tr>${columns.map(({ title }, position) => `<th scope="col"${classOf(position)}>${escapeText(title)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.map(writeRow).join('\n')}\n</tbody>`,
    ...(foot === undefined ? [] : [`<tfoot>${writeRow(foot)}</tfoot>`]),
    '</table></div>',
  ].join('\n');
}
