import type { Session } from '../../src/model/session';

/** A planned session of one hour for enterprise `a`, led by one person. */
export function buildSession(changes: Partial<Session> = {}): Session {
  const minutes = changes.sessionMinutes ?? 60;
  return {
    id: 's1',
    cohort: 'c1',
    title: { fr: 'Rencontre', en: 'Meeting' },
    activities: [{ activity: 'coaching', minutes }],
    kind: 'coaching',
    hourKind: 'coaching',
    format: 'individual',
    sessionMinutes: minutes,
    attendees: [{ enterprise: 'a', attendance: 'required' }],
    facilitators: [{ role: 'coach', number: 1 }],
    status: 'planned',
    ...changes,
  };
}
