import { describe, expect, it } from 'vitest';

import { hashDocument } from '../../src/base/hash';
import {
  buildAdvisor,
  buildApplication,
  buildCohort,
  buildEdition,
  buildEnterprise,
  buildObservation,
  buildPartner,
  buildPosting,
  buildSession,
} from '../../src/entries/model';
import { pseudonymizeDocument } from '../../src/privacy/pseudonymizeDocument';

const key = (original: string) => `p-${hashDocument(`sel ${original}`).slice(7, 27)}`;

const edition = buildEdition({
  program: 'pole-2026',
  enterprises: [
    buildEnterprise({ id: 'sabord', name: 'Le Sabord', neq: '1142345675', website: 'https://sabord.exemple.org', employees: 4 }),
  ],
  partners: [buildPartner({ id: 'pole', name: 'Pôle de la Mauricie' })],
  owners: ['pole'],
  advisors: [buildAdvisor({ id: 'julie-cote', name: 'Julie Côté', partner: 'pole' })],
  cohorts: [
    buildCohort({ id: 'hiver', title: { fr: 'Cohorte du Pôle de la Mauricie' }, members: [{ enterprise: 'sabord', status: 'active' }] }),
  ],
  sessions: [
    buildSession({
      id: 'hiver-sabord-1',
      cohort: 'hiver',
      title: { fr: 'Atelier 1' },
      attendees: [{ enterprise: 'sabord', attendance: 'required' }],
    }),
  ],
  ledger: { postings: [buildPosting({ by: 'Julie Côté', key: 'import-julie', advisor: 'julie-cote' })] },
  observations: [
    buildObservation({
      value: { kind: 'words', text: { fr: 'Merci à Julie!' }, saidBy: 'Ana', consent: 'given' },
      note: { fr: 'Dit en pleurant' },
    }),
  ],
});

describe('under pseudonyms', () => {
  const { document, dropped, remaining } = pseudonymizeDocument(edition, { key });

  it('ids and names change, the same everywhere, and figures stay', () => {
    expect(document.enterprises).toEqual([{ id: key('sabord'), name: key('Le Sabord'), employees: 4 }]);
    expect(document.owners).toEqual([key('pole')]);
    expect(document.advisors[0]).toMatchObject({ id: key('julie-cote'), name: key('Julie Côté'), partner: key('pole') });
    expect(document.cohorts[0]?.members[0]?.enterprise).toBe(key('sabord'));
    expect(document.ledger.postings[0]).toMatchObject({ by: key('Julie Côté'), advisor: key('julie-cote') });
    expect(document.sessions[0]).toMatchObject({ id: key('hiver-sabord-1'), cohort: key('hiver'), title: { fr: 'Atelier 1' } });
  });

  it('free text about people, addresses and titles that tell a name are dropped, and listed', () => {
    expect(document.observations[0]?.value).toMatchObject({ kind: 'words', text: { fr: 'Texte retiré', en: 'Text removed' } });
    expect(document.cohorts[0]?.title).toEqual({ fr: 'Texte retiré', en: 'Text removed' });
    expect(dropped.map(({ field }) => field).toSorted()).toEqual([
      'cohort.title',
      'enterprise.neq',
      'enterprise.website',
      'observation.note',
      'observedValue.text',
      'posting.key',
    ]);
    expect(JSON.stringify(document)).not.toMatch(/julie|sabord|mauricie|1142345675|pleur/iu);
  });

  it('the id of a definition stays, and is told where it holds someone’s', () => {
    expect(document.program).toBe('pole-2026');
    expect(remaining).toEqual([{ path: ['program'], field: 'edition.program' }]);
  });
});

describe('answers under pseudonyms', () => {
  it('stay where they are figures, codes and dates, and go where someone wrote them', () => {
    const answers = { employees: 4, form: 'non-profit', founded: '2019-03-02', mission: 'Aider Julie à coudre', forms: ['non-profit'] };
    expect(pseudonymizeDocument(buildApplication({ answers }), { key }).document.answers).toEqual({
      employees: 4,
      form: 'non-profit',
      founded: '2019-03-02',
      forms: ['non-profit'],
    });
  });
});

describe('a key', () => {
  it.each([
    ['gives one pseudonym to two ids', () => 'same', 'as for'],
    ['gives back the id', (original: string) => original, 'has lower-case letters|tells who someone is'],
    [
      'puts the id in the pseudonym',
      (original: string) => `p-${original.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}`,
      'tells who someone is',
    ],
    ['gives the id of another', (original: string) => (original === 'sabord' ? 'julie-cote' : key(original)), 'tells who someone is'],
    ['gives nothing', () => '', 'a pseudonym has'],
    ['gives no text', () => 12 as unknown as string, 'a pseudonym has'],
    ['gives a sentence', () => 'Entreprise A', 'a pseudonym has'],
  ])('that %s is refused', (_, wrong, message) => {
    const call = () => pseudonymizeDocument(edition, { key: wrong });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(message, 'u'));
  });

  it('is asked for', () => {
    expect(() => pseudonymizeDocument(edition, {} as never)).toThrow('pseudonymizeDocument: options lack key');
    expect(() => pseudonymizeDocument(edition, { key: 'secret' as never })).toThrow(TypeError);
    expect(() => pseudonymizeDocument({ schema: 'trajet/edition/9.0' } as never, { key })).toThrow(RangeError);
    expect(() => pseudonymizeDocument({ schema: 'trajet/edition/1.0', title: 3, enterprises: [3], owners: 3 } as never, { key })).toThrow(
      RangeError,
    );
  });
});

describe('a part of a name in a title', () => {
  const told = ['Accompagnement avec Mme Côté', 'Coaching with Julie', 'Visite du Sabord', 'Visite de la COOP ST-TITE', 'Chez Sabord'];
  const titled = (titles: readonly string[]) =>
    buildEdition({
      advisors: [buildAdvisor({ id: 'c1a', name: 'Julie Côté' })],
      enterprises: [
        buildEnterprise({ id: 'e1', name: 'Le Sabord inc.' }),
        buildEnterprise({ id: 'e2', name: 'Coop Saint-Tite', anonymous: true }),
      ],
      cohorts: [buildCohort({ title: { fr: 'Cohorte de Julie' } })],
      sessions: titles.map((fr, index) => buildSession({ id: `s${index}`, title: { fr } })),
    });

  it('is dropped, and listed', () => {
    const { document, dropped, remaining } = pseudonymizeDocument(titled(told), { key });
    expect(JSON.stringify(document)).not.toMatch(/julie|côté|sabord|tite/iu);
    expect(dropped.map(({ field }) => field)).toEqual(['cohort.title', ...told.map(() => 'session.title')]);
    expect(remaining).toEqual([]);
  });

  it('is listed and stays where it may be an ordinary word, and ordinary words stay without a word', () => {
    const { document, dropped, remaining } = pseudonymizeDocument(titled(['Côté finances', 'Atelier 1', 'La coopérative', 'À côté']), {
      key,
    });
    expect(document.sessions.map(({ title }) => title.fr)).toEqual(['Côté finances', 'Atelier 1', 'La coopérative', 'À côté']);
    expect(dropped.map(({ field }) => field)).toEqual(['cohort.title']);
    expect(remaining).toEqual([{ path: ['sessions', 0, 'title'], field: 'session.title' }]);
  });
});
