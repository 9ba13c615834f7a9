import { demandDate } from '../../base/demandDate';
import { demandOptions } from '../../base/demandOptions';
import type { PlainDate } from '../../base/plainDate';
import type { DatedPin, Program } from '../program';

/**
 * The rule set of a program that is in force on a day, at its version, or undefined where none is: before the first, between two, after the
 * last. Both ends of `validFrom` and `validTo` are included, and one that is absent is open.
 *
 * The day is that of the question: when an application is judged under the rules of its submission, `asOf` is its `submittedOn`.
 *
 * @param program - As it was read: no day is under two rule sets, which `safeParseProgram` refuses. Where one still is, the last listed wins.
 * @throws RangeError when `asOf` does not exist.
 * @example
 * const program = {
 *   ruleSets: [
 *     { id: 'trajet-pilot', version: '1.0.0', validTo: '2026-03-31' },
 *     { id: 'trajet-pilot', version: '2.0.0', validFrom: '2026-04-01' },
 *   ],
 * };
 *
 * findRuleSetPin(program, { asOf: '2026-03-31' })?.version // => '1.0.0'
 * findRuleSetPin(program, { asOf: '2026-04-01' })?.version // => '2.0.0'
 */
export function findRuleSetPin({ ruleSets = [] }: Pick<Program, 'ruleSets'>, options: { readonly asOf: PlainDate }): DatedPin | undefined {
  const { asOf } = demandOptions('findRuleSetPin', options, 'asOf');
  demandDate('findRuleSetPin', 'asOf', asOf);
  return ruleSets.findLast(({ validFrom = '', validTo = '9999-12-31' }) => validFrom <= asOf && asOf <= validTo);
}
