import { suggestNames } from '../base/suggestNames';
import { demandFields } from './demandFields';
import { uses, type UseId } from './uses/registry';
import type { Use } from './uses/use';

/**
 * The use of that name, or the one given whole.
 *
 * @throws RangeError when no use has this name, or the one given does not keep public fields (no document could stand) or names a field that the model lacks.
 */
export function findUse(caller: string, use: UseId | Use): Use {
  const found = typeof use === 'string' ? uses.find(({ id }) => id === use) : use;
  if (found === undefined) {
    const name = JSON.stringify(use);
    throw new RangeError(
      `${caller}: no use is called ${name}${suggestNames(
        name,
        uses.map(({ id }) => id),
      )}`,
    );
  }
  if (typeof use !== 'string') demandFields(caller, `use "${found.id}"`, found.also);
  if (!found.keeps.includes('public')) throw new RangeError(`${caller}: use "${found.id}" must keep public fields, or no document is left`);
  return found;
}
