import { buildEdition as startEdition } from '../../src/model/builders/buildEdition';
import type { Edition } from '../../src/model/edition';
import type { Session } from '../../src/model/session';

/** A planned codevelopment session of an hour for both enterprises of the edition, with nothing to say about it. */
export function buildSession(changes: Partial<Session> = {}): Session {
  const minutes = changes.sessionMinutes ?? 60;
  return {
    id: 's1',
    cohort: 'c1',
    title: { fr: 'Rencontre', en: 'Meeting' },
    activities: [{ activity: 'codevelopment', minutes }],
    kind: 'codevelopment',
    hourKind: 'content',
    format: 'group',
    sessionMinutes: minutes,
    attendees: [
      { enterprise: 'a', attendance: 'required' },
      { enterprise: 'b', attendance: 'required' },
    ],
    client: 'a',
    facilitators: [{ role: 'facilitator', number: 1, expertise: ['codevelopment-facilitation'] }],
    needsRoom: true,
    envelope: 'content',
    status: 'planned',
    ...changes,
  };
}

/** A small edition with nothing to say about it: two enterprises, a partner, its advisor, a room, an envelope, one session. */
export function buildEdition(changes: Partial<Edition> = {}): Edition {
  return startEdition({
    id: 'mauricie-2020',
    title: { fr: 'Édition 2020', en: '2020 edition' },
    program: 'trajet',
    owners: ['pole'],
    from: '2020-11-23',
    to: '2021-03-26',
    cohorts: [
      {
        id: 'c1',
        title: { fr: 'Cohorte', en: 'Cohort' },
        template: { id: 'trajet-pilot', version: '1.0.0' },
        entry: 'fixed',
        from: '2020-11-23',
        to: '2021-03-26',
        members: [
          { enterprise: 'a', status: 'admitted' },
          { enterprise: 'b', status: 'active' },
        ],
      },
    ],
    enterprises: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    partners: [{ id: 'pole', name: 'Pôle', roles: [{ role: 'lead' }, { role: 'deliverer' }] }],
    advisors: [{ id: 'ann', name: 'Ann', partner: 'pole', expertise: ['codevelopment-facilitation'] }],
    rooms: [{ id: 'hall', name: 'Salle', capacity: 3 }],
    envelopes: [{ id: 'content', title: { fr: 'Contenu', en: 'Content' }, hourKind: 'content', count: 'givenMinutes', plannedMinutes: 60 }],
    sessions: [buildSession()],
    ...changes,
  });
}
