import type { Criterion } from '../ruleSet';
import { chooseId } from './chooseId';

/**
 * A criterion to start from: the fact `employees` must be known and below 50. Its id is made from its title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildCriterion({ severity: 'recommended' }).id // => 'criterion'
 */
export function buildCriterion(changes: Partial<Criterion> = {}): Criterion {
  return {
    id: chooseId(changes, 'criterion'),
    title: { fr: 'Moins de 50 employés', en: 'Fewer than 50 employees' },
    severity: 'required',
    rule: { node: 'test', fact: 'employees', operator: 'less-than', value: 50 },
    ...changes,
  };
}
