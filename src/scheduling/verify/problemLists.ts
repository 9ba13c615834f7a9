import type { RecordKind } from '../../diagnostics/recordKind';

/** What the lists of a problem hold, as an edition calls it. */
export const problemLists = {
  people: 'advisor',
  enterprises: 'enterprise',
  rooms: 'room',
  sessions: 'session',
} as const satisfies Readonly<Record<string, RecordKind>>;
