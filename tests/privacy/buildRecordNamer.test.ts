import { describe, expect, it } from 'vitest';

import type { Session } from '../../src/model/session';
import { buildRecordNamer } from '../../src/privacy/buildRecordNamer';
import {
  buildAgreement,
  buildAid,
  buildApplication,
  buildEdition,
  buildEnterprise,
  buildEnvelope,
  buildPartner,
  buildRoom,
  buildSession,
} from '../model/builders';

it('calls each kind of record by its name or title, and knows nothing of others', () => {
  const name = buildRecordNamer(
    buildEdition({
      partners: [buildPartner({ shortName: 'Pôle' })],
      rooms: [buildRoom()],
      envelopes: [buildEnvelope({ id: 'coaching', title: { fr: 'Accompagnement', en: 'Coaching' } })],
      agreements: [buildAgreement({ id: 'deal', title: { fr: 'Entente 2020' } })],
      aids: [buildAid({ id: 'aid', title: 'Fonds régions' })],
      applications: [buildApplication({ id: 'app', applicant: { kind: 'team', name: 'Les Trois', people: 3 } })],
      sessions: [buildSession()],
    }),
  );
  expect(name('cohort', 'pilot-2020', 'en')).toBe('Cohorte pilote');
  expect(name('session', 'coaching-1', 'fr')).toBe('Accompagnement 1');
  expect(name('enterprise', 'sabord', 'fr')).toBe('Le Sabord');
  expect(name('partner', 'pole', 'fr')).toBe('Pôle');
  expect(name('advisor', 'julie', 'fr')).toBe('Julie');
  expect(name('room', 'salle-a', 'en')).toBe('Salle A');
  expect([name('envelope', 'coaching', 'fr'), name('envelope', 'coaching', 'en')]).toEqual(['Accompagnement', 'Coaching']);
  expect(name('agreement', 'deal', 'fr')).toBe('Entente 2020');
  expect(name('aid', 'aid', 'fr')).toBe('Fonds régions');
  expect(name('application', 'app', 'fr')).toBe('Les Trois');
  expect(name('advisor', 'gone', 'fr')).toBeUndefined();
});

it('calls an application by the enterprise that applies, or that leads', () => {
  const enterprises = [buildEnterprise(), buildEnterprise({ id: 'halte', name: 'La Halte' })];
  const applications = [
    buildApplication({ id: 'one', applicant: { kind: 'enterprise', enterprise: 'sabord' } }),
    buildApplication({ id: 'group', applicant: { kind: 'group', lead: 'halte', enterprises: ['sabord', 'halte'] } }),
    buildApplication({ id: 'lost', applicant: { kind: 'enterprise', enterprise: 'gone' } }),
  ];
  const name = buildRecordNamer(buildEdition({ enterprises, applications }));
  expect(['one', 'group', 'lost'].map((id) => name('application', id, 'fr'))).toEqual(['Le Sabord', 'La Halte', 'lost']);
});

describe('an enterprise that may not be named', () => {
  it('goes by its alias or a letter, also inside the titles of others', () => {
    const enterprises = [
      buildEnterprise({ anonymous: true }),
      buildEnterprise({ id: 'halte', name: 'La Halte', anonymous: true, alias: 'Le Refuge' }),
    ];
    const sessions = [buildSession({ title: { fr: 'Visite chez Le Sabord', en: 'Visit to Le Sabord' } })];
    const name = buildRecordNamer(buildEdition({ enterprises, sessions }));
    expect([name('enterprise', 'sabord', 'fr'), name('enterprise', 'sabord', 'en')]).toEqual(['Entreprise A', 'Enterprise A']);
    expect(name('enterprise', 'halte', 'en')).toBe('Le Refuge');
    expect([name('session', 'coaching-1', 'fr'), name('session', 'coaching-1', 'en')]).toEqual([
      'Visite chez Entreprise A',
      'Visit to Enterprise A',
    ]);
  });
});

describe('sessions that share a title', () => {
  const title = { fr: 'Accompagnement', en: 'Coaching' };
  const enterprises = [buildEnterprise(), buildEnterprise({ id: 'halte', name: 'La Halte' })];
  const list = (...sessions: Session[]) => {
    const name = buildRecordNamer(buildEdition({ enterprises, sessions }));
    return sessions.map(({ id }) => name('session', id, 'fr'));
  };
  const forOne = (id: string, enterprise: string) => buildSession({ id, title, attendees: [{ enterprise, attendance: 'required' }] });

  it('are told apart by the enterprise that each is for', () => {
    expect(list(forOne('a', 'sabord'), forOne('b', 'halte'))).toEqual(['Accompagnement – Le Sabord', 'Accompagnement – La Halte']);
    expect(list(forOne('a', 'sabord'))).toEqual(['Accompagnement']);
  });

  it('are numbered where that does not tell them apart', () => {
    const forAll = buildSession({ id: 'c', title, attendees: [] });
    expect(list(forOne('a', 'sabord'), forOne('b', 'sabord'), forAll, { ...forAll, id: 'd' })).toEqual([
      'Accompagnement – Le Sabord (1)',
      'Accompagnement – Le Sabord (2)',
      'Accompagnement (1)',
      'Accompagnement (2)',
    ]);
  });
});
