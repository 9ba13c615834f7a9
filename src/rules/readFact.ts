import { isWithinBounds } from '../base/isWithinBounds';
import type { LocalizedText } from '../base/localizedText';
import { isPlainDate } from '../base/plainDate';
import { compareRatios, type Ratio } from '../base/ratio';
import { toRatio } from '../base/toRatio';
import type { Fact, FactType, FactValue, KnownValue } from '../model/fact';

/**
 * Why a fact is not known. `unreadable`: something was written that its type cannot hold, which is not an answer; `impossible`: a figure
 * beyond the bounds of the fact, which is not one either.
 */
export type UnknownReason = 'not-asked' | 'declined' | 'pending' | 'unreadable' | 'impossible';

/** A fact as rules read it: ratios in lowest terms, bounds of whole numbers drawn in to whole numbers. */
export type FactReading =
  | { readonly kind: 'known'; readonly known: KnownValue }
  | { readonly kind: 'between'; readonly minimum?: number | Ratio; readonly maximum?: number | Ratio }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason }
  | { readonly kind: 'not-applicable'; readonly reason: LocalizedText };

const notAsked: FactReading = { kind: 'unknown', reason: 'not-asked' };
const unreadable: FactReading = { kind: 'unknown', reason: 'unreadable' };
const impossible: FactReading = { kind: 'unknown', reason: 'impossible' };

/**
 * A fact's value, bare or in long form, read under its type and within its bounds. Absent or null is not asked. Never throws.
 *
 * @example
 * readFact({ type: 'integer' }, 12) // => { kind: 'known', known: 12 }
 * readFact({ type: 'integer' }, { between: { minimum: 11.5 } }) // => { kind: 'between', minimum: 12 }
 * readFact({ type: 'integer' }, 'twelve') // => { kind: 'unknown', reason: 'unreadable' }
 * readFact({ type: 'integer', minimum: 0 }, -3) // => { kind: 'unknown', reason: 'impossible' }
 * readFact({ type: 'boolean' }, null) // => { kind: 'unknown', reason: 'not-asked' }
 */
export function readFact(fact: Pick<Fact, 'type' | 'minimum' | 'maximum'>, value: FactValue | undefined): FactReading {
  const reading = readTyped(fact.type, value);
  return reading.kind === 'unknown' || isWithinBounds(fact, value) ? reading : impossible;
}

function readTyped(type: FactType, value: FactValue | undefined): FactReading {
  if (value === undefined || value === null) return notAsked;
  if (typeof value !== 'object' || Array.isArray(value) || 'numerator' in value) return readKnown(type, value);
  if ('known' in value) return readKnown(type, value.known);
  if ('between' in value) return readRange(type, value.between);
  if ('unknown' in value) return { kind: 'unknown', reason: value.unknown };
  return 'notApplicable' in value ? { kind: 'not-applicable', reason: value.notApplicable } : unreadable;
}

function readKnown(type: FactType, value: KnownValue): FactReading {
  const known = fitValue(type, value);
  return known === undefined ? unreadable : { kind: 'known', known };
}

/** A value as its type holds it; `undefined` when the type cannot hold it. */
export function fitValue(type: FactType, value: unknown): KnownValue | undefined {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'integer':
    case 'cents':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
    case 'ratio': {
      const ratio = toRatio(value);
      return ratio === undefined ? undefined : { ...ratio };
    }
    case 'date':
      return typeof value === 'string' && isPlainDate(value) ? value : undefined;
    case 'choice':
      return typeof value === 'string' ? value : undefined;
    case 'choices':
      return Array.isArray(value) && value.every((code) => typeof code === 'string') ? value : undefined;
  }
}

type Range = Extract<FactValue, { between: unknown }>['between'];

function readRange(type: FactType, { minimum, maximum }: Range): FactReading {
  if (type === 'ratio') {
    const [low, high] = [toRatio(minimum), toRatio(maximum)];
    const lost = (minimum !== undefined && low === undefined) || (maximum !== undefined && high === undefined);
    if (lost || (low !== undefined && high !== undefined && compareRatios(low, high) > 0)) return unreadable;
    return buildRange(low, high);
  }
  if (type !== 'integer' && type !== 'cents') return unreadable;
  const low = minimum === undefined ? undefined : Math.ceil(minimum);
  const high = maximum === undefined ? undefined : Math.floor(maximum);
  return low !== undefined && high !== undefined && low > high ? unreadable : buildRange(low, high);
}

function buildRange(minimum: number | Ratio | undefined, maximum: number | Ratio | undefined): FactReading {
  return { kind: 'between', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}
