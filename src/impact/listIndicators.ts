import type { Indicator } from '../model/indicator';
import { indicators } from './registry';

/**
 * The indicators that come with the library, in the order of a report.
 *
 * @example
 * listIndicators().map(({ resultType }) => resultType) // => ['output', 'output', 'outcome', 'outcome', 'outcome']
 */
export function listIndicators(): readonly Indicator[] {
  return indicators;
}
