import type { Edition } from '../../model/edition';
import type { AvailabilityRow } from './tables/availabilities';
import type { CsvTableId } from './registry';

/** The tables that an edition holds the rows of. */
export type EditionTableId = Exclude<CsvTableId, 'activities' | 'cases'>;

/** The rows of a table that an edition holds, in its order; hours of people, then of rooms, for the availabilities. */
export function listRows(edition: Edition, table: EditionTableId): readonly unknown[] {
  if (table !== 'availabilities') return edition[table];
  const rowsOf = (of: AvailabilityRow['of'], items: Edition['advisors'] | Edition['rooms']) =>
    items.flatMap(({ id, availability }) => (availability === undefined ? [] : [{ of, id, availability }]));
  return [...rowsOf('advisor', edition.advisors), ...rowsOf('room', edition.rooms)];
}
