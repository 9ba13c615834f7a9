import type { Attendance } from '../attendance';

/**
 * The enterprise `enterprise` present at the session `session`.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildAttendance({ status: 'excused' }).session // => 'session'
 */
export function buildAttendance(changes: Partial<Attendance> = {}): Attendance {
  return {
    id: 'attendance',
    session: 'session',
    enterprise: 'enterprise',
    status: 'present',
    ...changes,
  };
}
