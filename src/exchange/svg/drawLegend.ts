import type { Locale } from '../../base/localizedText';
import { formatMinutes } from '../../base/minutes';
import type { ActivityKind } from '../../model/activity';
import { activityKind } from '../../vocabulary/activityKind';
import { labelEntry } from '../../vocabulary/codeList';
import type { PlacedSession } from '../../reports/listPlacedSessions';
import { drawText, softInk } from './drawText';
import { estimateWidth } from './fitText';
import { ganttWords } from './ganttWords';
import { paintAs } from './patterns';

/** What the bars mean: each kind of activity with its scheduled time, then closed days, then what the height says. */
export function drawLegend(options: {
  readonly kinds: readonly ActivityKind[];
  readonly placed: readonly PlacedSession[];
  readonly hasClosures: boolean;
  readonly id: string;
  readonly locale: Locale;
  readonly width: number;
  readonly top: number;
}): { readonly svg: string; readonly bottom: number } {
  const { kinds, placed, hasClosures, id, locale, width, top } = options;
  const words = ganttWords[locale];
  const entries = kinds.map((kind) => {
    const minutes = placed.filter(({ session }) => session.kind === kind).reduce((sum, { placement }) => sum + placement.sessionMinutes, 0);
    return { label: `${labelEntry(activityKind, kind, { locale })}, ${formatMinutes(minutes, { locale })}`, paint: paintAs(id, kind) };
  });
  if (hasClosures) entries.push({ label: words.closure, paint: `fill="url(#${id}-closure)" stroke="#9aa5b1" stroke-width="1"` });
  let [x, y] = [16, top];
  const parts = entries.map(({ label, paint }) => {
    const needed = 26 + estimateWidth(label, 13) + 22;
    if (x > 16 && x + needed > width - 16) [x, y] = [16, y + 24];
    const part = `<rect x="${x + 0.5}" y="${y - 12}" width="18" height="14" rx="2" ${paint}/>${drawText(label, { x: x + 26, y, size: 13 })}`;
    x += needed;
    return part;
  });
  if (placed.length === 0) return { svg: parts.join('\n'), bottom: y };
  if (x + estimateWidth(words.height, 12) > width - 16) [x, y] = [16, y + 24];
  return { svg: [...parts, drawText(words.height, { x, y, size: 12, color: softInk })].join('\n'), bottom: y };
}
