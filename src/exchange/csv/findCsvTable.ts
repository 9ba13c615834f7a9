import { suggestNames } from '../../base/suggestNames';
import { csvTables } from './registry';

/**
 * The table of a name.
 *
 * @param caller - The public function that was called.
 * @param name - Code that no compiler checked may give no name at all.
 * @throws RangeError when no table has it, with those there are.
 */
export function findCsvTable(caller: string, name: unknown): (typeof csvTables)[number] {
  const table = csvTables.find(({ id }) => id === name);
  if (table !== undefined) return table;
  const names = csvTables.map(({ id }) => id);
  throw new RangeError(`${caller}: no table is called "${String(name)}"${suggestNames(String(name), names)}`);
}
