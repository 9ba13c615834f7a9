import { describe, expect, it } from 'vitest';

import type { Edition } from '../../src/model/edition';
import type { RuleSet } from '../../src/model/ruleSet';
import type { AnyShape, AnyTree } from '../../src/privacy/fields/field';
import { documentFields } from '../../src/privacy/fields/registry';
import { listUses } from '../../src/privacy/listUses';
import { minimizeDocument } from '../../src/privacy/minimizeDocument';
import { isNamed } from '../../src/privacy/uses/use';
import {
  buildAdvisor,
  buildApplication,
  buildDecision,
  buildEdition,
  buildEnterprise,
  buildObservation,
  buildPlacement,
  buildSession,
} from '../../src/entries/model';

const contact = { id: 'lea', name: 'Léa Roy', role: 'directrice', email: 'lea@exemple.org', phone: '819 555-0100' };
const words = (consent: 'published' | 'given' | 'refused' | 'unknown') =>
  ({ kind: 'words', text: { fr: 'On a doublé nos ventes.' }, saidBy: 'Léa Roy', consent }) as const;

describe('what a use needs', () => {
  it('is the people’s names and addresses to invite them, and only there', () => {
    const edition = buildEdition({ enterprises: [buildEnterprise({ contacts: [contact] })] });
    const read = (use: 'invitations' | 'scheduling' | 'funder-report' | 'publication' | 'research') =>
      minimizeDocument(edition, { use }).document.enterprises[0]?.contacts;
    expect(read('invitations')).toEqual([{ id: 'lea', name: 'Léa Roy', email: 'lea@exemple.org', phone: '819 555-0100' }]);
    for (const use of ['scheduling', 'funder-report', 'publication', 'research'] as const) expect(read(use), use).toBeUndefined();
  });

  it('is the hours of people for a timetable, without their name nor why they are away', () => {
    const availability = {
      weekly: [{ weekday: 'monday', from: '09:00', to: '12:00' }],
      exceptions: [{ date: '2026-03-02', available: false, reason: { fr: 'Chimiothérapie' } }],
    } as const;
    const edition = buildEdition({ advisors: [buildAdvisor({ id: 'julie', name: 'Julie Côté', availability })] });
    const { document, removed } = minimizeDocument(edition, { use: 'scheduling' });
    expect(document.advisors[0]).toMatchObject({
      id: 'julie',
      name: 'Nom retiré / Name removed',
      availability: { weekly: availability.weekly, exceptions: [{ date: '2026-03-02', available: false }] },
    });
    expect(removed).toContainEqual({
      path: ['advisors', 0, 'availability', 'exceptions', 0, 'reason'],
      field: 'personAvailability.exceptions.reason',
      class: 'sensitive',
      why: 'use',
      left: 'nothing',
    });
    expect(JSON.stringify(document)).not.toContain('Chimio');
  });

  it('is no list of aids for a publication: it is left empty, and said so once', () => {
    const { document, removed } = minimizeDocument(buildEdition({ applications: [buildApplication(), buildApplication()] }), {
      use: 'publication',
    });
    expect(document.applications).toEqual([]);
    expect(removed.filter(({ field }) => field === 'edition.applications')).toHaveLength(1);
  });

  it.each([
    ['published', 'words', 'words'],
    ['given', 'suppressed', 'words'],
    ['refused', 'suppressed', 'suppressed'],
    ['unknown', 'suppressed', 'suppressed'],
  ] as const)('is words with consent %s: %s in a publication, %s for a funder, never with who said them', (consent, published, funder) => {
    const edition = buildEdition({ observations: [buildObservation({ value: words(consent) })] });
    const read = (use: 'publication' | 'funder-report' | 'research') => minimizeDocument(edition, { use }).document.observations[0]?.value;
    expect(read('publication')?.kind).toBe(published);
    expect(read('funder-report')?.kind).toBe(funder);
    expect(read('research')?.kind).toBe('suppressed');
    expect(JSON.stringify(read('publication'))).not.toContain('Léa');
  });

  it('shows a name that it needs, also where the same name is hidden elsewhere', () => {
    const decision = buildDecision({ by: [{ name: 'Julie Côté' }] });
    const edition = buildEdition({
      advisors: [buildAdvisor({ name: 'Julie Côté' })],
      sessions: [buildSession({ title: { fr: 'Finances avec Julie Côté' } })],
      decisions: [decision],
    });
    const read = (use: 'invitations' | 'funder-report') => minimizeDocument(edition, { use }).document;
    expect(read('invitations')).toMatchObject({
      advisors: [{ name: 'Julie Côté' }],
      sessions: [{ title: { fr: 'Finances avec Julie Côté' } }],
    });
    expect(JSON.stringify(read('funder-report'))).not.toContain('Julie');
  });

  it.each(listUses())('is no reason why a session is put off or a day is closed: $id', (use) => {
    const reason = { fr: 'Funérailles du conjoint de Mme Gagné' };
    const edition = buildEdition({
      closures: [{ from: '2026-03-02', to: '2026-03-02', reason }],
      sessions: [buildSession({ status: 'cancelled', statusReason: reason })],
    });
    const { document } = minimizeDocument(edition, { use });
    expect(document.closures).toEqual([{ from: '2026-03-02', to: '2026-03-02', reason: { fr: 'Texte retiré', en: 'Text removed' } }]);
    expect(document.sessions[0]).not.toHaveProperty('statusReason');
  });

  it('is your own when you write it whole', () => {
    const edition = buildEdition({ advisors: [buildAdvisor({ name: 'Julie Côté' })] });
    const [, invitations] = listUses();
    if (invitations === undefined) throw new Error('no use');
    const use = { ...invitations, id: 'audit', also: ['advisor.*', 'edition.closures.reason'] };
    expect(minimizeDocument(edition, { use }).document).toEqual(edition);
  });
});

describe('an enterprise that may not be named', () => {
  const hidden = buildEnterprise({ id: 'le-fil', name: 'Le Fil', anonymous: true, neq: '1142345675' });
  const edition: Edition = buildEdition({
    enterprises: [buildEnterprise({ id: 'sabord', name: 'Le Sabord' }), hidden],
    sessions: [
      buildSession({
        id: 'coaching-le-fil-1',
        title: { fr: 'Chez LE FIL' },
        attendees: [{ enterprise: 'le-fil', attendance: 'required' }],
      }),
    ],
    schedule: { timeZone: 'America/Toronto', placements: [buildPlacement({ session: 'coaching-le-fil-1' })] },
  });

  it('goes by an alias everywhere, also in ids and titles, and the others keep their names', () => {
    const { document, removed } = minimizeDocument(edition, { use: 'funder-report' });
    expect(document.enterprises.map(({ id, name }) => [id, name])).toEqual([
      ['sabord', 'Le Sabord'],
      ['enterprise-1', 'Entreprise A'],
    ]);
    expect(document.sessions[0]).toMatchObject({
      id: 'session-1',
      title: { fr: 'Texte retiré' },
      attendees: [{ enterprise: 'enterprise-1' }],
    });
    expect(document.schedule?.placements[0]?.session).toBe('session-1');
    expect(JSON.stringify(document)).not.toMatch(/le.fil|1142345675/iu);
    expect(removed.map(({ field, class: privacyClass, why, left }) => [field, privacyClass, why, left])).toEqual(
      expect.arrayContaining([
        ['enterprise.id', 'sensitive', 'class', 'alias'],
        ['enterprise.name', 'sensitive', 'class', 'alias'],
        ['enterprise.neq', 'sensitive', 'class', 'nothing'],
        ['session.id', 'organisational', 'tells', 'alias'],
        ['session.title', 'organisational', 'tells', 'neutral'],
      ]),
    );
  });

  it('has an alias that no other record bears', () => {
    const twins = buildEdition({ enterprises: [buildEnterprise({ id: 'enterprise-1', name: 'Une autre' }), hidden] });
    expect(minimizeDocument(twins, { use: 'publication' }).document.enterprises.map(({ id }) => id)).toEqual([
      'enterprise-1',
      'enterprise-2',
    ]);
  });
});

describe('what must stand', () => {
  it('is said to be removed, never made up: who decided, and why', () => {
    const decision = buildDecision({
      by: [{ name: 'Marc Roy', role: { fr: 'président' } }],
      reason: { fr: 'Le frère de Marc y travaille.' },
    });
    const { document } = minimizeDocument(buildEdition({ decisions: [decision] }), { use: 'funder-report' });
    expect(document.decisions?.[0]).toMatchObject({
      by: [{ name: 'Nom retiré / Name removed' }],
      reason: { fr: 'Texte retiré', en: 'Text removed' },
    });
  });

  it('loses conflicts of interest whole: an empty list would say that none was declared', () => {
    const decision = buildDecision({ conflicts: [{ name: 'Marc Roy', nature: { fr: 'Son frère' } }] });
    const { document } = minimizeDocument(buildEdition({ decisions: [decision, buildDecision({ conflicts: [] })] }), {
      use: 'funder-report',
    });
    expect(document.decisions?.map(({ conflicts }) => conflicts)).toEqual([undefined, []]);
  });
});

describe('answers', () => {
  const application = buildApplication({ answers: { employees: 4, income: 3_000_000 } });
  it('are personal until a rule set says that they are not', () => {
    const fact = { type: 'integer', label: { fr: 'Nombre' }, question: { fr: 'Combien?' } } as const;
    const ruleSet = {
      facts: [
        { ...fact, id: 'employees' },
        { ...fact, id: 'income', personal: true },
      ],
    } as unknown as RuleSet;
    expect(minimizeDocument(application, { use: 'research' }).document.answers).toEqual({});
    expect(minimizeDocument(application, { use: 'research', ruleSets: [ruleSet] }).document.answers).toEqual({ employees: 4 });
  });
});

describe('misuse', () => {
  it.each([
    [null, TypeError, 'minimizeDocument: a document was expected, not null'],
    [[], TypeError, 'minimizeDocument: a document was expected, not a list'],
    [{}, RangeError, 'minimizeDocument: a document says what it is under "schema"'],
    [{ schema: 'trajet/editon/1.0' }, RangeError, 'no kind of document is called "editon"; did you mean "edition"?'],
    [{ schema: 'trajet/program/1.0' }, RangeError, 'open it with openDocument first'],
    [{ schema: 'trajet/edition/1.0', title: { fr: 'Rien' }, owners: 3 }, RangeError, 'it lacks what its kind needs'],
  ])('is refused: %j', (document, error, message) => {
    const call = () => minimizeDocument(document as unknown as Edition, { use: 'publication' });
    expect(call).toThrow(error);
    expect(call).toThrow(message);
  });

  it('names the use that is nearest', () => {
    expect(() => minimizeDocument(buildEdition(), { use: 'publicaton' as 'publication' })).toThrow(
      'minimizeDocument: no use is called "publicaton"; did you mean "publication"?',
    );
    expect(() => minimizeDocument(buildEdition(), undefined as never)).toThrow('minimizeDocument: options { use } were expected');
    const [use] = listUses();
    if (use === undefined) throw new Error('no use');
    expect(() => minimizeDocument(buildEdition(), { use: { ...use, keeps: [] } })).toThrow('must keep public fields');
  });

  it('loses what no schema knows', () => {
    const odd = { ...buildEdition(), health: 'asthme', enterprises: [{ ...buildEnterprise(), ethnicity: 'x' }] } as unknown as Edition;
    const { document, removed } = minimizeDocument(odd, { use: 'funder-report' });
    expect(JSON.stringify(document)).not.toMatch(/health|ethnicity/u);
    expect(removed.map(({ field }) => field)).toEqual(['enterprise.ethnicity', 'edition.health'].toSorted((a, b) => (a < b ? 1 : -1)));
  });
});

/** Names of every field, list and record of the model. */
function listNames(tree: AnyTree, at: string): string[] {
  if (Array.isArray(tree)) return [at, ...listNames(tree[0] as AnyTree, at)];
  if ('class' in tree && typeof tree.class === 'string') return [at];
  const [name, fields] = 'noun' in tree && typeof tree.noun === 'string' ? [tree.noun, tree.fields] : [at, tree];
  return [at, ...Object.entries(fields as AnyShape).flatMap(([key, child]) => listNames(child, `${name}.${key.replace('?', '')}`))];
}

describe('every use', () => {
  const known = new Set(Object.values(documentFields).flatMap((noun) => listNames(noun, noun.noun)));
  it.each(listUses())('$id names fields that exist, in both languages, with a source or marked assumed', (use) => {
    const { also, without, title, description, source, assumed } = use;
    for (const name of [...also, ...without])
      expect(
        [...known].some((field) => isNamed(field, [name])),
        name,
      ).toBe(true);
    expect([title.fr, title.en, description.fr, description.en].every((text) => text.length > 3)).toBe(true);
    expect(source !== undefined || assumed === true).toBe(true);
  });
});

describe('a part of a hidden name', () => {
  const edition = buildEdition({
    advisors: [buildAdvisor({ id: 'julie-c', name: 'Julie Côté' })],
    enterprises: [
      buildEnterprise({ id: 'e1', name: 'Le Sabord inc.' }),
      buildEnterprise({ id: 'e2', name: 'Coop Saint-Tite', anonymous: true }),
    ],
    sessions: ['Accompagnement avec Mme Côté', 'Coaching with Julie', 'Visite de la COOP ST-TITE', 'Visite du Sabord', 'Rencontre'].map(
      (fr, index) => buildSession({ id: index === 4 ? 'rencontre-julie' : `s${index}`, title: { fr } }),
    ),
  });
  const titlesFor = (use: 'invitations' | 'scheduling' | 'funder-report' | 'publication' | 'research') =>
    minimizeDocument(edition, { use }).document.sessions.map(({ title }) => title.fr);

  it.each(['scheduling', 'funder-report', 'publication'] as const)('leaves no title for %s, and the names shown stay', (use) => {
    expect(titlesFor(use)).toEqual(['Texte retiré', 'Texte retiré', 'Texte retiré', 'Visite du Sabord', 'Rencontre']);
    expect(minimizeDocument(edition, { use }).removed).toContainEqual({
      path: ['sessions', 0, 'title'],
      field: 'session.title',
      class: 'organisational',
      why: 'tells',
      left: 'neutral',
    });
  });

  it('leaves no title for research, which names no enterprise, and those of people to invite them', () => {
    expect(titlesFor('research')).toEqual(['Texte retiré', 'Texte retiré', 'Texte retiré', 'Texte retiré', 'Rencontre']);
    expect(titlesFor('invitations')).toEqual([
      'Accompagnement avec Mme Côté',
      'Coaching with Julie',
      'Texte retiré',
      'Visite du Sabord',
      'Rencontre',
    ]);
  });

  it('leaves no title either where the address of another bears the same words', () => {
    const place = { address: 'Julie Côté' };
    const named = { ...edition, enterprises: [buildEnterprise({ name: 'Le Fil', place })] };
    expect(minimizeDocument(named, { use: 'scheduling' }).document.sessions[0]?.title.fr).toBe('Texte retiré');
  });

  it('gives an alias to the id of a session, and is told of the id that a use needs', () => {
    const { document, remaining } = minimizeDocument(edition, { use: 'scheduling' });
    expect(document.sessions[4]?.id).toBe('session-1');
    expect(document.advisors[0]?.id).toBe('julie-c');
    expect(remaining).toEqual([{ path: ['advisors', 0, 'id'], field: 'advisor.id' }]);
    expect(minimizeDocument(edition, { use: 'publication' }).document.advisors[0]?.id).toBe('advisor-1');
  });
});
