import { freezeDeep } from './freezeDeep';

/**
 * The guard every door runs first: one iterative walk that proves a value is plain JSON of a reasonable size.
 *
 * A quick look comes first, which calls itself at most 100 levels deep. What does not pass is walked with an explicit stack (no recursion), so
 * 100,000 levels cost memory proportional to the depth allowed, and it stops at the first limit passed. Cycles are found by keeping the containers of the current path only: a value
 * shared by two parents is legal JSON and is counted twice. Cost: O(nodes), at most `nodes + 1` steps.
 */

/** Sizes that a document may not pass. Each kind of document may state higher ones. */
export interface GuardLimits {
  /** Containers nested in one another. */
  readonly depth: number;
  /** Values in all: objects, lists, texts, numbers, booleans, nulls. */
  readonly nodes: number;
  /** Characters (UTF-16 units) of one text or one key. */
  readonly text: number;
}

/** The limits of a document that states none: depth 64, 1,000,000 nodes, 1,000,000 characters a text. */
export const guardLimits: GuardLimits = freezeDeep({ depth: 64, nodes: 1_000_000, text: 1_000_000 });

/** What the guard refuses. */
export type GuardProblem = 'depth' | 'nodes' | 'text' | 'cycle' | 'reserved-key' | 'not-json' | 'lone-surrogate';

/** One refusal: what, where, and the limit that was passed (0 where no limit applies). */
export interface GuardFinding {
  readonly problem: GuardProblem;
  readonly path: readonly (string | number)[];
  readonly limit: number;
}

const mostFindings = 20;

interface Frame {
  readonly container: object;
  readonly keys: readonly string[] | null;
  readonly length: number;
  next: number;
}

function isPlainObject(candidate: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(candidate);
  if (prototype === Object.prototype) return true;
  // An object of another realm (a worker, a bare context) has a prototype of its own: what counts is that it is the last one.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Levels that the quick look goes down by calling itself: any stack holds as many. */
const quickLevels = 100;

/**
 * The nodes left once a value is counted, or -1 where something asks for the careful walk: a limit, a cycle, anything that is not plain.
 * Nearly every value passes here, at a third of the cost.
 */
function spendPlain(value: unknown, left: number, levels: number, longest: number): number {
  if (left <= 0) return -1;
  if (typeof value === 'string') return value.length <= longest && value.isWellFormed() ? left - 1 : -1;
  if (typeof value === 'number') return Number.isFinite(value) ? left - 1 : -1;
  if (typeof value === 'boolean' || value === null) return left - 1;
  if (typeof value !== 'object' || levels <= 0) return -1;
  let rest = left - 1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      rest = spendPlain(value[index], rest, levels - 1, longest);
      if (rest < 0) return -1;
    }
    return rest;
  }
  if (!isPlainObject(value)) return -1;
  const keys = Object.keys(value);
  if (keys.length > rest) return -1;
  for (const key of keys) {
    if (key === '__proto__' || key.length > longest || !key.isWellFormed()) return -1;
    rest = spendPlain((value as Readonly<Record<string, unknown>>)[key], rest, levels - 1, longest);
    if (rest < 0) return -1;
  }
  return rest;
}

/**
 * Everything that keeps a value from being plain JSON within the limits; an empty list means it is safe to read.
 *
 * Stops at the first limit passed (depth, nodes), and after 20 findings of other kinds. Never throws on any JSON value,
 * nor on values that JSON cannot hold: functions, dates, maps, `undefined` and `NaN` are reported as `not-json`.
 */
export function findUnsafeParts(json: unknown, limits: GuardLimits = guardLimits): GuardFinding[] {
  return spendPlain(json, limits.nodes, Math.min(limits.depth, quickLevels), limits.text) >= 0 ? [] : walkCarefully(json, limits);
}

function walkCarefully(json: unknown, limits: GuardLimits): GuardFinding[] {
  const findings: GuardFinding[] = [];
  const frames: Frame[] = [];
  const ancestors = new Set<object>();
  let nodes = 0;

  const path = (): (string | number)[] =>
    frames.map((frame) => (frame.keys === null ? frame.next - 1 : (frame.keys[frame.next - 1] ?? '')));
  const refuse = (problem: GuardProblem, limit = 0) => findings.push({ problem, path: path(), limit });
  const checkText = (text: string) => {
    if (text.length > limits.text) refuse('text', limits.text);
    else if (!text.isWellFormed()) refuse('lone-surrogate');
  };

  /** Looks at one value; containers are pushed to be walked. Returns false when the whole walk must stop. */
  const visit = (value: unknown): boolean => {
    nodes += 1;
    if (nodes > limits.nodes) {
      refuse('nodes', limits.nodes);
      return false;
    }
    if (typeof value === 'string') checkText(value);
    else if (typeof value === 'number') {
      if (!Number.isFinite(value)) refuse('not-json');
    } else if (typeof value === 'object' && value !== null) {
      if (ancestors.has(value)) {
        refuse('cycle');
        return true;
      }
      if (!Array.isArray(value) && !isPlainObject(value)) {
        refuse('not-json');
        return true;
      }
      if (frames.length >= limits.depth) {
        refuse('depth', limits.depth);
        return false;
      }
      const keys = Array.isArray(value) ? null : Object.keys(value);
      const length = Array.isArray(value) ? value.length : (keys?.length ?? 0);
      if (nodes + length > limits.nodes) {
        refuse('nodes', limits.nodes);
        return false;
      }
      frames.push({ container: value, keys, length, next: 0 });
      ancestors.add(value);
    } else if (typeof value !== 'boolean' && value !== null) refuse('not-json');
    return true;
  };

  if (!visit(json)) return findings;
  for (let frame = frames.at(-1); frame !== undefined && findings.length < mostFindings; frame = frames.at(-1)) {
    if (frame.next >= frame.length) {
      frames.pop();
      ancestors.delete(frame.container);
      continue;
    }
    const key = frame.keys === null ? frame.next : (frame.keys[frame.next] ?? '');
    frame.next += 1;
    if (typeof key === 'string') {
      checkText(key);
      if (key === '__proto__') {
        refuse('reserved-key');
        continue;
      }
    }
    if (!visit((frame.container as Readonly<Record<string | number, unknown>>)[key])) return findings;
  }
  return findings;
}
