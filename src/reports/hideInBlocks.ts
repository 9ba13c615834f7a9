import type { ReportBlock } from '../model/report';

/** Texts that a program reads, not a person: a drawing hides names itself, as it is drawn. */
const kept = new Set(['id', 'kind', 'svg', 'tone', 'align']);

/** The blocks of a report, each of their texts as `hide` leaves it: whoever wrote them, titles and remarks of others included. */
export function hideInBlocks(blocks: readonly ReportBlock[], hide: (text: string) => string): ReportBlock[] {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : hide(value);
    if (Array.isArray(value)) return value.map((item) => visit(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, visit(part, name)]));
  };
  // The same blocks, but for what their texts say.
  return blocks.map((block) => visit(block, '') as ReportBlock);
}
