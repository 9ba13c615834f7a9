import type { Indicator } from '../indicator';
import { chooseId } from './chooseId';

/**
 * A count of enterprises supported, an output of the edition: the id is made from the title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildIndicator({ title: { fr: 'Emplois créés' } }).id // => 'emplois-crees'
 */
export function buildIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: chooseId(changes, 'indicator'),
    title: { fr: 'Entreprises accompagnées', en: 'Enterprises supported' },
    resultType: 'output',
    measure: 'count',
    temporality: 'flow',
    subject: 'enterprise',
    ...changes,
  };
}
