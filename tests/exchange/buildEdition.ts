import { addDays } from '../../src/base/plainDate';
import type { Advisor } from '../../src/model/advisor';
import { parseEdition, type Edition } from '../../src/model/edition';
import type { Placement } from '../../src/model/schedule';
import type { Session } from '../../src/model/session';

const enterprises = [
  { id: 'sabord', name: 'Éditions d’Art Le Sabord' },
  { id: 'boucle', name: 'La Boucle verte, coopérative de solidarité' },
  { id: 'fil', name: 'Atelier Le Fil d’Ariane' },
  { id: 'jardin', name: 'Les Jardins du Bas-du-Cap' },
  { id: 'navette', name: 'La Navette, transport collectif' },
];
const advisors = [
  { id: 'maude', name: 'Maude T.', partner: 'ide', expertise: ['ideation', 'business-model'] },
  { id: 'jerome', name: 'Jérôme L.', partner: 'pole', expertise: ['codevelopment-facilitation'] },
  { id: 'karine', name: 'Karine B.', partner: 'fonds', expertise: ['finance'] },
] satisfies readonly Advisor[];

/** A session of a small edition, with what matters said by the test. */
export function buildSession(parts: Partial<Session> & Pick<Session, 'id'>): Session {
  return {
    cohort: 'pilote',
    title: { fr: `Séance ${parts.id}`, en: `Session ${parts.id}` },
    activities: [{ activity: 'activity', minutes: parts.sessionMinutes ?? 120 }],
    kind: 'coaching',
    hourKind: 'coaching',
    format: 'individual',
    sessionMinutes: 120,
    attendees: [{ enterprise: 'sabord', attendance: 'required' }],
    facilitators: [{ role: 'coach', number: 1 }],
    status: 'planned',
    ...parts,
  };
}

/** A placement, at 9:00 with Maude unless the test says otherwise. */
export function buildPlacement(parts: Partial<Placement> & Pick<Placement, 'session' | 'date'>): Placement {
  return { start: '09:00', sessionMinutes: 120, advisors: [{ role: 'coach', advisor: 'maude' }], ...parts };
}

/** An edition of five enterprises, three advisors and no session, as a test completes it. */
export function buildEdition(parts: Partial<Edition> = {}): Edition {
  return parseEdition({
    schema: 'trajet/edition/1.0',
    id: 'pilote-2020',
    title: { fr: 'Trajet — pilote', en: 'Trajet — pilot' },
    program: 'trajet',
    owners: ['pole'],
    status: 'planned',
    timeZone: 'America/Toronto',
    from: '2020-11-23',
    to: '2021-03-26',
    closures: [
      { from: '2020-12-21', to: '2020-12-24', reason: { fr: 'Relâche des Fêtes', en: 'Holiday break' } },
      { from: '2020-12-25', to: '2021-01-01', reason: { fr: 'Jours fériés', en: 'Statutory holidays' } },
      { from: '2021-03-01', to: '2021-03-05', reason: { fr: 'Semaine de relâche', en: 'School break' } },
    ],
    cohorts: [
      {
        id: 'pilote',
        title: { fr: 'Cohorte pilote', en: 'Pilot cohort' },
        template: { id: 'trajet-pilot', version: '1.0.0' },
        entry: 'fixed',
        from: '2020-11-23',
        to: '2021-03-26',
        members: enterprises.map(({ id }) => ({ enterprise: id, status: 'admitted' })),
      },
    ],
    enterprises,
    partners: [
      {
        id: 'ide',
        name: 'Innovation et Développement économique',
        shortName: 'IDE',
        roles: [{ role: 'lead' }],
        promisedGivenMinutes: 1080,
      },
      { id: 'pole', name: 'Pôle d’économie sociale de la Mauricie', shortName: 'Pôle', roles: [{ role: 'lead' }] },
      { id: 'fonds', name: 'Fonds Mauricie', roles: [{ role: 'funder' }] },
    ],
    advisors,
    offers: [],
    needs: [],
    rooms: [{ id: 'fleuve', name: 'Salle du Fleuve', place: { municipality: 'Trois-Rivières' } }],
    envelopes: [],
    agreements: [],
    aids: [],
    applications: [],
    sessions: [],
    attendance: [],
    ledger: { postings: [] },
    indicators: [],
    observations: [],
    ...parts,
  });
}

const everyone = enterprises.map(({ id }) => ({ enterprise: id, attendance: 'required' as const }));
const groupSessions = [
  {
    id: 'ideation-1',
    kind: 'workshop',
    sessionMinutes: 90,
    date: '2020-11-24',
    advisor: 'maude',
    fr: 'Atelier d’idéation (1 de 2)',
    en: 'Ideation workshop (1 of 2)',
  },
  {
    id: 'ideation-2',
    kind: 'workshop',
    sessionMinutes: 90,
    date: '2020-12-03',
    advisor: 'maude',
    fr: 'Atelier d’idéation (2 de 2)',
    en: 'Ideation workshop (2 of 2)',
  },
  { id: 'training-1', kind: 'training', sessionMinutes: 120, date: '2020-12-10', advisor: 'karine', fr: 'Formation', en: 'Training' },
  {
    id: 'codev-1',
    kind: 'codevelopment',
    sessionMinutes: 90,
    date: '2021-01-20',
    advisor: 'jerome',
    fr: 'Codéveloppement (1 de 2)',
    en: 'Codevelopment (1 of 2)',
  },
  {
    id: 'codev-2',
    kind: 'codevelopment',
    sessionMinutes: 90,
    date: '2021-02-17',
    advisor: 'jerome',
    fr: 'Codéveloppement (2 de 2)',
    en: 'Codevelopment (2 of 2)',
  },
] as const;
const coachingWeeks = ['2020-12-07', '2020-12-14', '2021-01-04', '2021-01-11', '2021-01-25', '2021-02-08', '2021-03-15'];

/** The same edition planned whole: 8 h for the group, 14 h for each of five enterprises; moments invented. */
export function buildPlannedEdition(parts: Partial<Edition> = {}): Edition {
  const group = groupSessions.map(({ id, kind, sessionMinutes, fr, en }) =>
    buildSession({
      id,
      kind,
      sessionMinutes,
      title: { fr, en },
      hourKind: 'content',
      format: 'group',
      attendees: everyone,
      facilitators: [{ role: 'facilitator', number: 1 }],
    }),
  );
  const groupPlacements = groupSessions.map(({ id, sessionMinutes, date, advisor }) =>
    buildPlacement({ session: id, date, start: '13:30', sessionMinutes, advisors: [{ role: 'facilitator', advisor }], room: 'fleuve' }),
  );
  const coaching = enterprises.flatMap(({ id: enterprise }, place) =>
    coachingWeeks.map((monday, number) => {
      const id = `coaching-${enterprise}-${number + 1}`;
      const advisor = advisors[(place + (number > 3 ? 1 : 0)) % advisors.length]?.id ?? '';
      const session = buildSession({
        id,
        title: { fr: `Accompagnement (${number + 1} de 7)`, en: `Coaching (${number + 1} of 7)` },
        attendees: [{ enterprise, attendance: 'required' }],
      });
      const date = addDays(monday, (place * 2 + number) % 5);
      return {
        session,
        placement: buildPlacement({
          session: id,
          date,
          start: place % 2 === 0 ? '09:00' : '14:00',
          advisors: [{ role: 'coach', advisor }],
        }),
      };
    }),
  );
  return buildEdition({
    sessions: [...group, ...coaching.map(({ session }) => session)],
    schedule: { timeZone: 'America/Toronto', placements: [...groupPlacements, ...coaching.map(({ placement }) => placement)] },
    ...parts,
  });
}
