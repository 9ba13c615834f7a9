import { demandOptions } from '../base/demandOptions';
import { pickText, type Locale } from '../base/localizedText';
import { findWeekday, type PlainDate } from '../base/plainDate';
import type { Edition } from '../model/edition';
import { indexEdition, type EditionIndex } from '../reports/indexEdition';
import { listUnplacedSessions, type PlacedSession } from '../reports/listPlacedSessions';
import { escapeAttribute, escapeText } from './escape';
import { fontStack } from './fontStack';
import { drawClosures, drawGrid } from './svg/drawGrid';
import { drawLegend } from './svg/drawLegend';
import { computeMinuteHeight, drawLinks, drawRow, rowHeight } from './svg/drawRows';
import { drawText, softInk } from './svg/drawText';
import { estimateWidth } from './svg/fitText';
import { listGanttRows, listKinds, type GanttRow, type GanttSubject } from './svg/ganttRows';
import { describeSession, ganttWords } from './svg/ganttWords';
import { defineClosurePattern, definePattern } from './svg/patterns';
import { buildTimeAxis, type TimeAxis } from './svg/timeAxis';

/** How a Gantt chart is drawn. */
export interface GanttOptions {
  /** Whose rows: all enterprises, all advisors, or one of them by kind of activity. */
  readonly of: GanttSubject;
  readonly locale: Locale;
  /** Width of the drawing, 900 by default, 480 at least; texts keep their size. */
  readonly width?: number;
}

const top = 118;
const margin = 16;

/**
 * A calendar of sessions as a standalone SVG image: rows of enterprises or of advisors, weeks across, each bar a session.
 *
 * Reads on a screen, in colour and in grey print: kinds of activity differ by hue, lightness and texture. It has a title and a
 * description for screen readers, and each bar says what it is when pointed at. Sessions called off are left out; those without a moment
 * are counted. Same edition, same text.
 *
 * @throws RangeError when `width` is below 480, or when the edition has no enterprise or advisor of the id asked.
 */
export function toGanttSvg(edition: Edition, options: GanttOptions): string {
  const { of, locale, width = 900 } = demandOptions('toGanttSvg', options, 'of', 'locale');
  if (!(width >= 480)) throw new RangeError(`toGanttSvg: a width of at least 480 was expected, not ${String(width)}`);
  const index = indexEdition(edition);
  if ((of.kind === 'enterprise' && !index.enterprises.has(of.id)) || (of.kind === 'advisor' && !index.advisors.has(of.id))) {
    throw new RangeError(`toGanttSvg: the edition has no ${of.kind} "${of.id}"`);
  }
  const rows = listGanttRows(edition, of, locale);
  const placed = [...new Map(rows.flatMap((row) => row.placed).map((each) => [each.session.id, each])).values()];
  const id = `gantt-${[edition.id, of.kind, 'id' in of ? index.hideId(of.id) : (of.cohort ?? '')].filter((part) => part !== '').join('-')}`;
  const labelWidth = measureLabels(rows, width);
  const axis = buildAxis(edition, placed, { from: margin + labelWidth, to: width - margin - 68, locale });
  const bottom = top + Math.max(1, rows.length) * rowHeight;
  const kinds = listKinds(placed);
  const hasClosures = (edition.closures ?? []).length > 0;
  const legend = drawLegend({ kinds: 'id' in of ? [] : kinds, placed, id, locale, width, top: bottom + 32, hasClosures });
  const { title, summary, description, heading } = buildTexts(edition, { of, rows, placed, index, locale });
  const height = legend.bottom + margin;
  const frame = { axis, id, top, width, labelWidth, describe: (each: PlacedSession) => describeSession(each, index, locale) };
  const minuteHeight = computeMinuteHeight(rows);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${locale}-CA" role="img" aria-labelledby="${id}-title ${id}-description" font-family="${escapeAttribute(fontStack)}">`,
    `<title id="${id}-title">${escapeText(title)}</title>`,
    `<desc id="${id}-description">${escapeText(description)}</desc>`,
    `<defs>${kinds.map((kind) => definePattern(id, kind)).join('')}${hasClosures ? defineClosurePattern(id) : ''}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    drawText(title, { x: margin, y: 34, size: 20, weight: 700 }),
    drawText(summary, { x: margin, y: 57, size: 14, color: softInk }),
    drawClosures(edition, axis, { top, bottom, id, locale }),
    drawGrid(axis, { top, bottom }),
    drawText(heading, { x: width - margin, y: top - 8, size: 12, anchor: 'end', color: softInk }),
    ...(of.kind === 'enterprises' ? [drawLinks(rows, axis, top)] : []),
    ...rows.map((row, position) => drawRow(row, position, minuteHeight, frame)),
    ...(placed.length === 0 ? [drawText(ganttWords[locale].empty, { x: axis.from + 12, y: top + 28, size: 14, color: softInk })] : []),
    legend.svg,
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function buildTexts(
  edition: Edition,
  options: {
    readonly of: GanttSubject;
    readonly rows: readonly GanttRow[];
    readonly placed: readonly PlacedSession[];
    readonly index: EditionIndex;
    readonly locale: Locale;
  },
): { readonly title: string; readonly summary: string; readonly description: string; readonly heading: string } {
  const { of, rows, placed, index, locale } = options;
  const words = ganttWords[locale];
  const titles = {
    enterprises: () => words.ofEnterprises,
    advisors: () => words.ofAdvisors,
    enterprise: (id: string) => index.nameEnterprise(id, locale),
    advisor: (id: string) => index.nameAdvisor(id),
  };
  const unplaced = 'id' in of ? 0 : listUnplacedSessions(edition).length;
  const facts = [
    words.period(edition.from, edition.to),
    words.countSessions(placed.length),
    ...(unplaced === 0 ? [] : [words.unplaced(unplaced)]),
  ];
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  const each = rows.map((row) => `${row.label}${colon} ${words.countSessions(row.placed.length)}, ${row.total}`);
  return {
    title: titles[of.kind]('id' in of ? of.id : ''),
    summary: facts.join(' · '),
    description: `${[index.hideNames(pickText(edition.title, locale), locale), facts.join(', '), ...each].join('. ')}.`,
    heading: of.kind === 'advisors' || of.kind === 'advisor' ? words.given : words.received,
  };
}

/** Room for labels: two lines of the longest, or a name and its note; a quarter of the drawing at most. */
function measureLabels(rows: readonly GanttRow[], width: number): number {
  const widths = rows.flatMap(({ label, note }) =>
    note === undefined
      ? [estimateWidth(label, 14) / 2 + 24, ...label.split(' ').map((word) => estimateWidth(word, 14))]
      : [estimateWidth(label, 14), estimateWidth(note, 12)],
  );
  return Math.round(Math.min(width / 4, Math.max(110, ...widths.map((needed) => needed + 16))));
}

function buildAxis(
  edition: Edition,
  placed: readonly PlacedSession[],
  place: { readonly from: number; readonly to: number; readonly locale: Locale },
): TimeAxis {
  const dates: readonly PlainDate[] = [edition.from, edition.to, ...placed.map(({ placement }) => placement.date)].sort();
  return buildTimeAxis({
    first: dates[0] ?? edition.from,
    last: dates.at(-1) ?? edition.to,
    weekends: placed.some(({ placement }) => ['saturday', 'sunday'].includes(findWeekday(placement.date))),
    ...place,
  });
}
