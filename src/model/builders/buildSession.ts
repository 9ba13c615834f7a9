import type { Session } from '../session';
import { chooseId } from './chooseId';

/**
 * Two hours of coaching for the enterprise `enterprise`, in the cohort `cohort`, still to be held. Its activity lasts as long as the session.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildSession({ sessionMinutes: 90 }).activities // => [{ activity: 'activity', minutes: 90 }]
 */
export function buildSession(changes: Partial<Session> = {}): Session {
  const { sessionMinutes = 120 } = changes;
  return {
    id: chooseId(changes, 'session'),
    cohort: 'cohort',
    title: { fr: 'Accompagnement', en: 'Coaching' },
    activities: [{ activity: 'activity', minutes: sessionMinutes }],
    kind: 'coaching',
    hourKind: 'coaching',
    format: 'individual',
    sessionMinutes,
    attendees: [{ enterprise: 'enterprise', attendance: 'required' }],
    facilitators: [{ role: 'coach', number: 1 }],
    status: 'planned',
    ...changes,
  };
}
