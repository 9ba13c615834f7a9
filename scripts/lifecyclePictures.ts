/** The pictures of the lifecycles: a box for each status, an arrow for each step. Drawn from `src/model/lifecycles`, so that they cannot say otherwise. */

type Locale = 'fr' | 'en';

/** What is read of a lifecycle. */
export interface DrawnLifecycle {
  readonly kind: string;
  readonly noun: Readonly<Record<Locale, string>>;
  readonly statuses: readonly { readonly code: string; readonly label: Readonly<Record<Locale, string>> }[];
  readonly starts: readonly string[];
  readonly next: Readonly<Record<string, readonly string[]>>;
  readonly reasoned: readonly string[];
}

/** Column and row of each status, by kind. */
const places: Readonly<Record<string, Readonly<Record<string, readonly [column: number, row: number]>>>> = {
  edition: { envisaged: [0, 0], planned: [1, 0], open: [2, 0], running: [3, 0], done: [4, 0], cancelled: [4, 1] },
  application: {
    draft: [0, 0],
    submitted: [1, 0],
    incomplete: [1, 1],
    eligible: [2, 0],
    ineligible: [2, 1],
    admitted: [3, 0],
    waitlisted: [3, 1],
    declined: [4, 0],
    withdrawn: [4, 1],
  },
  member: { waitlisted: [0, 0], admitted: [1, 0], active: [2, 0], paused: [2, 1], completed: [3, 0], withdrawn: [3, 1] },
  session: { pending: [0, 0], planned: [1, 0], held: [2, 0], 'not-applicable': [0, 1], cancelled: [1, 1] },
  aid: { requested: [0, 0], confirmed: [1, 0], paid: [2, 0], refused: [2, 1] },
  agreement: { draft: [0, 0], signed: [1, 0], closed: [2, 0], cancelled: [2, 1] },
};

const words = {
  fr: {
    of: 'Les états',
    begins: 'On y commence.',
    ends: 'On n’en sort pas.',
    reason: 'Un motif est demandé.',
    to: 'vers',
    colon: '\u00a0: ',
  },
  en: { of: 'The statuses', begins: 'One may begin there.', ends: 'Final.', reason: 'A reason is asked.', to: 'to', colon: ': ' },
} as const;

const box = { width: 158, height: 52 };
const step = { x: 206, y: 112 };
const margin = 30;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture of a lifecycle in one language. A step to a final status that asks a reason is written in the box it leaves. */
export function drawLifecycle(lifecycle: DrawnLifecycle, locale: Locale): string {
  const { kind, noun, statuses, starts, next, reasoned } = lifecycle;
  const grid = places[kind] ?? {};
  const labels = new Map(statuses.map(({ code, label }) => [code, label[locale]]));
  const isExit = (code: string) => reasoned.includes(code) && next[code]?.length === 0;
  const centreOf = (code: string): Point => {
    const place = grid[code];
    if (place === undefined) throw new Error(`lifecyclePictures: ${kind}.${code} has no place`);
    return { x: margin + box.width / 2 + place[0] * step.x, y: margin + box.height / 2 + place[1] * step.y };
  };
  const all = statuses.map(({ code }) => centreOf(code));
  const width = Math.max(...all.map(({ x }) => x)) + box.width / 2 + margin;
  const height = Math.max(...all.map(({ y }) => y)) + box.height / 2 + margin;
  const title = `${words[locale].of}${words[locale].colon}${noun[locale]}`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${locale}" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif">`,
    `<title>${title}</title>`,
    `<desc>${statuses.map(({ code }) => describe(lifecycle, code, locale)).join(' ')}</desc>`,
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#33475b"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...Object.entries(next).flatMap(([from, allowed]) =>
      allowed.filter((to) => !isExit(to)).map((to) => drawArrow(centreOf(from), centreOf(to), next[to]?.includes(from) === true)),
    ),
    ...statuses.map(({ code, label }) => {
      const exits = (next[code] ?? []).filter(isExit).map((to) => labels.get(to) ?? to);
      return drawBox(centreOf(code), label[locale], {
        isStart: starts.includes(code),
        isEnd: next[code]?.length === 0,
        isReasoned: reasoned.includes(code),
        exits,
      });
    }),
    '</svg>',
  ].join('\n')}\n`;
}

function describe({ statuses, starts, next, reasoned }: DrawnLifecycle, code: string, locale: Locale): string {
  const say = words[locale];
  const labelOf = (status: string) => statuses.find((each) => each.code === status)?.label[locale] ?? status;
  const ahead = next[code] ?? [];
  return [
    `${labelOf(code)}${say.colon}${ahead.length === 0 ? say.ends : `${say.to} ${ahead.map(labelOf).join(', ')}.`}`,
    ...(starts.includes(code) ? [say.begins] : []),
    ...(reasoned.includes(code) ? [say.reason] : []),
  ].join(' ');
}

function drawBox(
  { x, y }: Point,
  label: string,
  {
    isStart,
    isEnd,
    isReasoned,
    exits,
  }: { readonly isStart: boolean; readonly isEnd: boolean; readonly isReasoned: boolean; readonly exits: readonly string[] },
): string {
  const [left, top] = [x - box.width / 2, y - box.height / 2];
  const fill = isReasoned ? '#fdf1e3' : '#eaf2f8';
  const stroke = isReasoned ? '#8a4b08' : '#1f5f8b';
  const size = label.length > 20 ? 12 : 14;
  return [
    `<rect x="${left}" y="${top}" width="${box.width}" height="${box.height}" rx="7" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`,
    ...(isEnd
      ? [
          `<rect x="${left + 4}" y="${top + 4}" width="${box.width - 8}" height="${box.height - 8}" rx="4" fill="none" stroke="${stroke}" stroke-width="1"/>`,
        ]
      : []),
    ...(isStart ? [`<circle cx="${left}" cy="${top}" r="6" fill="#12263a"/>`] : []),
    `<text x="${x}" y="${y + (exits.length === 0 ? 5 : -3)}" text-anchor="middle" font-size="${size}" font-weight="600" fill="#12263a">${label}${isReasoned ? ' *' : ''}</text>`,
    ...(exits.length === 0
      ? []
      : [`<text x="${x}" y="${y + 16}" text-anchor="middle" font-size="11" fill="#8a4b08">→ ${exits.join(', ')}</text>`]),
  ].join('\n');
}

/** A straight line; where the step also exists the other way, each keeps to its right. */
function drawArrow(from: Point, to: Point, isDouble: boolean): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const aside = isDouble ? 9 / Math.hypot(dx, dy) : 0;
  const shift = { x: -dy * aside, y: dx * aside };
  const [start, end] = [leave(from, to, shift), leave(to, from, shift)];
  return `<line x1="${round(start.x)}" y1="${round(start.y)}" x2="${round(end.x)}" y2="${round(end.y)}" stroke="#33475b" stroke-width="1.4" marker-end="url(#tip)"/>`;
}

const round = (number: number) => Math.round(number * 10) / 10;

/** Where a line towards another point leaves a box, when it passes beside its centre. */
function leave(centre: Point, towards: Point, shift: Point): Point {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const share = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + 3 - Math.sign(dx) * shift.x) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + 3 - Math.sign(dy) * shift.y) / Math.abs(dy),
  );
  return { x: centre.x + shift.x + dx * share, y: centre.y + shift.y + dy * share };
}
