import { compareText } from '../base/compareText';
import type { Session, SessionStatus } from '../model/session';

/** What one enterprise receives. */
export interface ReceivedMinutes {
  readonly enterprise: string;
  readonly receivedMinutes: number;
}

const counted: readonly SessionStatus[] = ['planned', 'held'];

/**
 * Minutes that each enterprise receives from sessions, by id. Their sum is the received minutes of all those sessions.
 *
 * @param options - `statuses`: those that count; planned and held when absent.
 */
export function computeReceivedMinutes(
  sessions: readonly Session[],
  { statuses = counted }: { readonly statuses?: readonly SessionStatus[] } = {},
): ReceivedMinutes[] {
  const minutesByEnterprise = new Map<string, number>();
  for (const { status, sessionMinutes, attendees } of sessions) {
    if (!statuses.includes(status)) continue;
    for (const { enterprise } of attendees) {
      minutesByEnterprise.set(enterprise, (minutesByEnterprise.get(enterprise) ?? 0) + sessionMinutes);
    }
  }
  return [...minutesByEnterprise]
    .sort(([a], [b]) => compareText(a, b))
    .map(([enterprise, receivedMinutes]) => ({ enterprise, receivedMinutes }));
}
