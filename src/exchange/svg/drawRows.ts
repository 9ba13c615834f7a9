import type { PlacedSession } from '../../reports/listPlacedSessions';
import { escapeText } from '../escape';
import { drawText, ink, round, softInk } from './drawText';
import { fitText } from './fitText';
import type { GanttRow } from './ganttRows';
import { kindPaints } from './kindPaints';
import { paintAs } from './patterns';
import type { TimeAxis } from './timeAxis';

/** Height of a row. */
export const rowHeight = 46;
const mostBarHeight = 34;
const leastFullMinutes = 120;

/** What all rows of a chart share. */
export interface RowFrame {
  readonly axis: TimeAxis;
  readonly id: string;
  readonly top: number;
  readonly width: number;
  readonly labelWidth: number;
  /** A session in a sentence, shown when pointed at and read aloud. */
  readonly describe: (placed: PlacedSession) => string;
}

/** Height of one minute: the fullest day of any row reaches the top, a lone short session does not. */
export function computeMinuteHeight(rows: readonly GanttRow[]): number {
  const fullest = rows.flatMap(({ placed }) => [...groupByDay(placed).values()].map(sumMinutes));
  return mostBarHeight / fullest.reduce((most, minutes) => Math.max(most, minutes), leastFullMinutes);
}

/** Label, bars and total of one row; sessions of one day stand on one another. */
export function drawRow(row: GanttRow, position: number, minuteHeight: number, frame: RowFrame): string {
  const { axis, top, width, labelWidth } = frame;
  const y = top + position * rowHeight;
  const base = y + rowHeight - 5;
  const separator = position === 0 ? '' : `<path d="M16 ${y}H${width - 16}" stroke="#dfe5ea" stroke-width="1"/>`;
  const bars = [...groupByDay(row.placed).values()].map((day) => {
    let floor = base;
    return day
      .map((placed) => {
        const height = Math.max(5, placed.placement.sessionMinutes * minuteHeight);
        floor -= height;
        return drawBar(placed, floor, height, frame);
      })
      .join('');
  });
  const first = row.placed[0];
  const last = row.placed.at(-1);
  const span =
    first === undefined || last === undefined
      ? ''
      : `<path d="M${round(axis.positionOf(first.placement.date))} ${base}H${round(axis.positionOf(last.placement.date) + axis.dayWidth)}" stroke="${ink}" stroke-opacity="0.55" stroke-width="1.6"/>`;
  const total = drawText(row.total, { x: width - 16, y: y + rowHeight / 2 + 5, size: 14, weight: 600, anchor: 'end' });
  return [separator, drawLabel(row, y, labelWidth), span, ...bars, total].filter((part) => part !== '').join('\n');
}

function drawLabel({ label, note }: GanttRow, y: number, labelWidth: number): string {
  const lines = fitText(label, { width: labelWidth - 10, fontSize: 14, lines: note === undefined ? 2 : 1 });
  const second = note === undefined ? [] : fitText(note, { width: labelWidth - 10, fontSize: 12, lines: 1 });
  const middle = y + rowHeight / 2 + 5;
  const start = lines.length + second.length > 1 ? middle - 9 : middle;
  return [
    ...lines.map((line, index) => drawText(line, { x: 16, y: start + index * 17, size: 14, weight: 600 })),
    ...second.map((line) => drawText(line, { x: 16, y: start + 17, size: 12, color: softInk })),
  ].join('');
}

function drawBar(placed: PlacedSession, y: number, height: number, { axis, id, describe }: RowFrame): string {
  const width = Math.max(3.5, Math.min(22, axis.dayWidth - 1));
  const x = axis.positionOf(placed.placement.date) + (axis.dayWidth - width) / 2;
  const shape = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="1.2" ${paintAs(id, placed.session.kind)}/>`;
  return `<g><title>${escapeText(describe(placed))}</title>${shape}</g>`;
}

/** Behind the bars, a line joins the enterprises that a session gathers: what the group does together stands out. */
export function drawLinks(rows: readonly GanttRow[], axis: TimeAxis, top: number): string {
  const gathered = new Map<string, { readonly placed: PlacedSession; readonly positions: number[] }>();
  for (const [position, row] of rows.entries()) {
    for (const placed of row.placed) {
      const entry = gathered.get(placed.session.id) ?? { placed, positions: [] };
      entry.positions.push(position);
      gathered.set(placed.session.id, entry);
    }
  }
  return [...gathered.values()]
    .filter(({ positions }) => positions.length > 1)
    .map(({ placed, positions }) => {
      const x = round(axis.positionOf(placed.placement.date) + axis.dayWidth / 2);
      const [from, to] = [top + Math.min(...positions) * rowHeight + 12, top + (Math.max(...positions) + 1) * rowHeight - 6];
      return `<path d="M${x} ${from}V${to}" stroke="${kindPaints[placed.session.kind].stroke}" stroke-opacity="0.35" stroke-width="2"/>`;
    })
    .join('\n');
}

function groupByDay(placed: readonly PlacedSession[]): Map<string, PlacedSession[]> {
  const days = new Map<string, PlacedSession[]>();
  for (const each of placed) {
    const day = days.get(each.placement.date);
    if (day === undefined) days.set(each.placement.date, [each]);
    else day.push(each);
  }
  return days;
}

function sumMinutes(placed: readonly PlacedSession[]): number {
  return placed.reduce((sum, { placement }) => sum + placement.sessionMinutes, 0);
}
