import type { Quantity } from '../model/activity';

/** What a quantity of time allows, and what is planned of it. */
export interface ResolvedQuantity {
  readonly minimumMinutes: number;
  /** Absent when there is no upper bound. */
  readonly maximumMinutes?: number;
  /** What a plan takes: the figure itself, the bound of "at least" and "up to", the lower end of a range. */
  readonly plannedMinutes: number;
}

/**
 * What a quantity of time allows once settings are known; `undefined` when it names a setting that does not exist.
 *
 * @param settings - Minutes of each setting, by id.
 * @example
 * resolveQuantity({ atLeast: 600 }, new Map()) // => { minimumMinutes: 600, plannedMinutes: 600 }
 * resolveQuantity({ setting: 'unheard-of' }, new Map()) // => undefined
 */
export function resolveQuantity(quantity: Quantity, settings: ReadonlyMap<string, number>): ResolvedQuantity | undefined {
  if ('atLeast' in quantity) return { minimumMinutes: quantity.atLeast, plannedMinutes: quantity.atLeast };
  if ('upTo' in quantity) return { minimumMinutes: 0, maximumMinutes: quantity.upTo, plannedMinutes: quantity.upTo };
  if ('between' in quantity) {
    const { minimum, maximum } = quantity.between;
    return { minimumMinutes: minimum, maximumMinutes: maximum, plannedMinutes: minimum };
  }
  const minutes = 'setting' in quantity ? settings.get(quantity.setting) : quantity.minutes;
  return minutes === undefined ? undefined : { minimumMinutes: minutes, maximumMinutes: minutes, plannedMinutes: minutes };
}
