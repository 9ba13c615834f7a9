import type { Room } from '../room';
import { chooseId } from './chooseId';

/**
 * A room to start from: its id is made from its name.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildRoom({ name: 'Grande salle', capacity: 12 }).id // => 'grande-salle'
 */
export function buildRoom(changes: Partial<Room> = {}): Room {
  return {
    id: chooseId(changes, 'room'),
    name: 'Salle',
    ...changes,
  };
}
