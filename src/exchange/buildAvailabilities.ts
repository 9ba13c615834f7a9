import type { Availability } from '../model/availability';
import type { AvailabilityRow } from './csv/tables/availabilities';

/**
 * One availability for each person, enterprise or room named in rows of a table of availabilities, in the order they are first named.
 *
 * @example
 * buildAvailabilities([
 *   { of: 'room', id: 'a', availability: { weekly: [{ weekday: 'monday', from: '09:00', to: '12:00' }] } },
 *   { of: 'room', id: 'a', availability: { weekly: [{ weekday: 'friday', from: '09:00', to: '12:00' }] } },
 * ]).map(({ id, availability }) => [id, availability.weekly.length]) // => [['a', 2]]
 */
export function buildAvailabilities(rows: readonly AvailabilityRow[]): AvailabilityRow[] {
  const bySubject = new Map<string, AvailabilityRow>();
  for (const row of rows) {
    const key = `${row.of}/${row.id}`;
    const earlier = bySubject.get(key);
    bySubject.set(key, earlier === undefined ? row : { ...earlier, availability: join(earlier.availability, row.availability) });
  }
  return [...bySubject.values()];
}

function join(first: Availability, second: Availability): Availability {
  const exceptions = [...(first.exceptions ?? []), ...(second.exceptions ?? [])];
  return { weekly: [...first.weekly, ...second.weekly], ...(exceptions.length === 0 ? {} : { exceptions }) };
}
