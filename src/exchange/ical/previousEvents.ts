import { unfoldLines } from './contentLine';

/** An event of a calendar published before: its lines, and how often it was revised. */
export interface PreviousEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  /** What it says: its lines without stamp, sequence and status. */
  readonly body: readonly string[];
}

const bookkeeping = /^(?:DTSTAMP|SEQUENCE|LAST-MODIFIED|STATUS|BEGIN|END)[:;]/u;

/** The events of a calendar's text, by UID. What is not an event with a UID is passed over: the text may be anything. */
export function readPreviousEvents(text: string): ReadonlyMap<string, PreviousEvent> {
  const events = new Map<string, PreviousEvent>();
  let lines: string[] | undefined;
  for (const line of unfoldLines(text)) {
    if (line === 'BEGIN:VEVENT') lines = [];
    else if (line === 'END:VEVENT' && lines !== undefined) {
      const uid = valueOf(lines, 'UID');
      const sequence = Number(valueOf(lines, 'SEQUENCE') ?? '0');
      if (uid !== undefined) {
        events.set(uid, {
          uid,
          sequence: Number.isSafeInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 - 1 ? sequence : 0,
          cancelled: valueOf(lines, 'STATUS') === 'CANCELLED',
          body: lines.filter((candidate) => !bookkeeping.test(candidate)),
        });
      }
      lines = undefined;
    } else lines?.push(line);
  }
  return events;
}

function valueOf(lines: readonly string[], property: string): string | undefined {
  return lines.find((line) => line.startsWith(`${property}:`))?.slice(property.length + 1);
}
