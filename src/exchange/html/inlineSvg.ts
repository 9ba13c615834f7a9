import { escapeAttribute } from '../escape';

// What our own drawings are made of, and nothing that runs, loads or styles a page.
const elements = new Set(['svg', 'g', 'defs', 'pattern', 'rect', 'path', 'circle', 'line', 'text', 'tspan', 'title', 'desc']);
const attributes = new Set(
  (
    'xmlns viewBox width height lang role aria-labelledby aria-label font-family font-size font-weight text-anchor id x y x1 y1 x2 y2 cx cy r rx ry d ' +
    'fill stroke stroke-width stroke-opacity fill-opacity opacity transform patternUnits'
  ).split(' '),
);
const tag = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*\/?>|[^<]+|</gu;
const attribute = /([\w:-]+)="([^"<>]*)"/gu;

/**
 * A drawing as it may stand in a page: inline when it is made only of shapes and texts, its ids made unique by a prefix; otherwise as a
 * closed image, where nothing can run.
 *
 * @param options - `prefix` starts every id; `label` describes an image that could not be opened up.
 */
export function inlineSvg(svg: string, { prefix, label }: { readonly prefix: string; readonly label: string }): string {
  return isPlainDrawing(svg) ? renameIds(svg.trim(), prefix) : `<img alt="${escapeAttribute(label)}" src="${toDataAddress(svg)}">`;
}

function isPlainDrawing(svg: string): boolean {
  if (!/^\s*<svg[\s>]/u.test(svg)) return false;
  const open: string[] = [];
  let isClosed = false;
  for (const [piece, closing, name, written = ''] of svg.matchAll(tag)) {
    if (name === undefined) {
      if (piece === '<' || (isClosed && piece.trim() !== '')) return false;
      continue;
    }
    if (isClosed || !elements.has(name)) return false;
    if (closing === '/') {
      if (open.pop() !== name) return false;
      isClosed = open.length === 0;
    } else {
      const pairs = [...written.matchAll(attribute)];
      if (!pairs.every(([, key = '', value = '']) => attributes.has(key) && isHarmless(value))) return false;
      if (!piece.endsWith('/>')) open.push(name);
    }
  }
  return isClosed;
}

/** An address inside a value may only point within the drawing. */
function isHarmless(value: string): boolean {
  return value.replace(/url\(#[\w-]+\)/gu, '').search(/url\(|javascript:|data:/iu) < 0;
}

/** Two drawings on a page may bear the same ids. */
function renameIds(svg: string, prefix: string): string {
  return svg
    .replace(/(\sid=")([^"]*)"/gu, `$1${prefix}$2"`)
    .replace(/url\(#([\w-]+)\)/gu, `url(#${prefix}$1)`)
    .replace(
      /(\saria-labelledby=")([^"]*)"/gu,
      (_, start: string, ids: string) => `${start}${ids.replace(/[^\s]+/gu, (id) => prefix + id)}"`,
    );
}

function toDataAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, '')).replace(/'/gu, '%27')}`;
}
