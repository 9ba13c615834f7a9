import { demandRecord } from '../base/demandRecord';
import type { ReportBlock, ReportDocument } from '../model/report';

/**
 * A report as Markdown (CommonMark with tables). Drawings become their captions.
 *
 * @example
 * toMarkdown({ title: 'Bilan', locale: 'fr', blocks: [{ kind: 'list', items: ['a', 'b'] }] }) // => '# Bilan\n\n- a\n- b\n'
 */
export function toMarkdown(report: ReportDocument): string {
  const { title, blocks } = demandRecord('toMarkdown', 'a report', report, 'title', 'blocks');
  return `${[`# ${escapeMarkdown(title)}`, ...blocks.flatMap(writeBlock)].join('\n\n')}\n`;
}

function writeBlock(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return [
        block.tone === 'quote' || block.tone === 'assumption' || block.tone === 'warning'
          ? `> ${writeLines(block.text, '> ')}`
          : writeLines(block.text),
      ];
    case 'list':
      return block.items.length === 0 ? [] : [block.items.map((item) => `- ${writeLines(item, '  ')}`).join('\n')];
    case 'table':
      return [...(block.caption === undefined ? [] : [`**${escapeMarkdown(block.caption)}**`]), writeTable(block)];
    case 'figure':
      return block.caption === undefined ? [] : [`*${escapeMarkdown(block.caption)}*`];
    case 'letter':
      return [`## ${escapeMarkdown(block.title)}`, ...block.blocks.flatMap(writeBlock)];
    case 'pageBreak':
      return ['---'];
  }
}

/** Characters that Markdown would read as marks stand for themselves. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!]/gu, '\\$&')
    .replace(/^(\s*)([-+])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
}

function writeLines(text: string, indent = ''): string {
  return escapeMarkdown(text).replace(/\r\n|\r|\n/gu, `\\\n${indent}`);
}

function writeTable({ columns, rows, foot }: Extract<ReportBlock, { kind: 'table' }>): string {
  const writeRow = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escapeMarkdown(cell).replace(/\r\n|\r|\n/gu, '<br>')).join(' | ')} |`;
  const rule = `| ${columns.map(({ align }) => (align === 'end' ? '---:' : '---')).join(' | ')} |`;
  return [writeRow(columns.map(({ title }) => title)), rule, ...rows.map(writeRow), ...(foot === undefined ? [] : [writeRow(foot)])].join(
    '\n',
  );
}
