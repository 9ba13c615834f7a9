import type { Template } from '../model/template';
import { templates } from './registry';

/**
 * The templates that come with the library, in the order in which they came to be.
 *
 * @example
 * listTemplates().map(({ id }) => id) // => ['trajet-pilot']
 */
export function listTemplates(): Template[] {
  return [...templates];
}
