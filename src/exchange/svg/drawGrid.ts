import { pickText, type Locale } from '../../base/localizedText';
import { compareText } from '../../base/compareText';
import { countDays } from '../../base/plainDate';
import type { Edition } from '../../model/edition';
import { escapeText } from '../escape';
import { drawText, ink, round, softInk } from './drawText';
import type { TimeAxis } from './timeAxis';

/** Months and weeks over the rows, and their lines down to the bottom. */
export function drawGrid(axis: TimeAxis, { top, bottom }: { readonly top: number; readonly bottom: number }): string {
  const months = axis.months.map(({ label, from, to }, index) => {
    const band = `<rect x="${round(from)}" y="${top - 44}" width="${round(to - from)}" height="22" fill="${index % 2 === 0 ? '#e8edf1' : '#dbe2e8'}"/>`;
    const edge =
      index === 0
        ? ''
        : `<path d="M${round(from)} ${top - 44}V${top - 22}M${round(from)} ${top}V${bottom}" stroke="#b8c4ce" stroke-width="1"/>`;
    return band + edge + drawText(label, { x: (from + to) / 2, y: top - 28.5, size: 13, weight: 600, anchor: 'middle' });
  });
  const weeks = axis.weeks.map(
    ({ label, at }) =>
      `<path d="M${round(at)} ${top - 22}V${bottom}" stroke="#e4e9ed" stroke-width="1"/>${drawText(label, { x: at + 3, y: top - 8, size: 12, color: softInk })}`,
  );
  const frame = `<path d="M${round(axis.from)} ${top}H${round(axis.to)}M${round(axis.from)} ${bottom}H${round(axis.to)}" stroke="${ink}" stroke-opacity="0.35" stroke-width="1"/>`;
  return [...weeks, ...months, frame].join('\n');
}

/** Closed days, shaded over all rows; days that follow one another make one shade. */
export function drawClosures(
  edition: Edition,
  axis: TimeAxis,
  { top, bottom, id, locale }: { readonly top: number; readonly bottom: number; readonly id: string; readonly locale: Locale },
): string {
  return mergeClosures(edition, locale)
    .flatMap(({ from, end, reasons }) => {
      const [left, right] = [axis.positionOfDay(from), axis.positionOfDay(end)];
      if (right <= left) return [];
      const shade = `<rect x="${round(left)}" y="${top}" width="${round(right - left)}" height="${bottom - top}" fill="url(#${id}-closure)"/>`;
      return [`<g><title>${escapeText(reasons.join('; '))}</title>${shade}</g>`];
    })
    .join('\n');
}

function mergeClosures(edition: Edition, locale: Locale): { from: number; end: number; reasons: string[] }[] {
  const merged: { from: number; end: number; reasons: string[] }[] = [];
  for (const { from, to, reason } of [...(edition.closures ?? [])].sort((a, b) => compareText(a.from, b.from))) {
    const last = merged.at(-1);
    const text = pickText(reason, locale);
    const [first, end] = [countDays(from), countDays(to) + 1];
    if (last === undefined || last.end < first) merged.push({ from: first, end, reasons: [text] });
    else {
      last.end = Math.max(last.end, end);
      if (!last.reasons.includes(text)) last.reasons.push(text);
    }
  }
  return merged;
}
