import { escapeText } from '../escape';

/** Colour of texts and of what counts. */
export const ink = '#1f2933';
/** Colour of what explains. */
export const softInk = '#52606d';

/** A number as SVG writes it here: one decimal, so that two machines write the same. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** A line of text; `y` is its baseline. */
export function drawText(
  text: string,
  place: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly weight?: number;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly color?: string;
  },
): string {
  const { x, y, size, weight = 400, anchor = 'start', color = ink } = place;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`} fill="${color}">${escapeText(text)}</text>`;
}
