import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  buildAdvisor,
  buildApplication,
  buildAttendance,
  buildDecision,
  buildEdition,
  buildEnterprise,
  buildOffer,
  buildPlacement,
  buildSession,
} from '../../src/entries/model';
import { buildDisclosureReport } from '../../src/privacy/buildDisclosureReport';
import { comparePersonNames } from '../../src/privacy/comparePersonNames';
import { discloseSubject } from '../../src/privacy/discloseSubject';
import { deepFreeze } from '../model/corrupt';
import { anyDocumentOf, kinds, tellingNames } from './anyDocument';

const edition = buildEdition({
  to: '2026-06-26',
  enterprises: [buildEnterprise({ contacts: [{ name: 'Julie Cote', email: 'Julie@exemple.org', phone: '819 555-0100' }] })],
  advisors: [
    buildAdvisor({ id: 'julie', name: 'Julie Côté', limits: { totalMinutes: 600 } }),
    buildAdvisor({ id: 'julia', name: 'Julia Côté' }),
    buildAdvisor({ id: 'marc', name: 'Marc Roy' }),
  ],
  offers: [buildOffer({ advisor: 'julie' }), buildOffer({ advisor: 'julia' })],
  sessions: [buildSession({ id: 's', title: { fr: 'Finances avec Julie Côté' } })],
  schedule: {
    timeZone: 'America/Toronto',
    placements: [buildPlacement({ session: 's', advisors: [{ role: 'coach', advisor: 'julie' }] })],
  },
  attendance: [buildAttendance({ by: 'JULIE CÔTÉ' }), buildAttendance({ by: 'Côté, Julie' }), buildAttendance({ by: 'Marc Roy' })],
  decisions: [buildDecision({ by: [{ name: 'Marc Roy' }], reason: { fr: 'Julie Côté l’a recommandée.' } })],
});
const application = buildApplication({ participants: [{ name: 'Julie Côté', email: 'autre@exemple.org' }] });
const list = (records: readonly { readonly document: number; readonly path: readonly (string | number)[] }[]) =>
  records.map(({ document, path }) => [document, path.join('/')]);

describe('what is held about someone', () => {
  const disclosure = discloseSubject({ name: 'Julie Côté', email: 'julie@exemple.org' }, [edition, application]);

  it('is every record where the name or the email is, then what refers to the person or names her', () => {
    expect(disclosure.found.map(({ document, path, by }) => [document, path.join('/'), by])).toEqual(
      [
        [0, 'enterprises/0/contacts/0', 'email'],
        [0, 'advisors/0', 'name'],
        [0, 'attendance/0', 'name'],
        [0, 'offers/0', 'reference'],
        [0, 'decisions/0', 'mention'],
        [0, 'sessions/0', 'mention'],
        [0, 'schedule/placements/0', 'reference'],
      ].toSorted(
        (a, b) =>
          disclosure.found.findIndex(({ path }) => path.join('/') === a[1]) -
          disclosure.found.findIndex(({ path }) => path.join('/') === b[1]),
      ),
    );
  });

  it('leaves apart near homonyms and what contradicts itself, and never takes what refers to them', () => {
    expect(disclosure.doubtful.map(({ document, path, doubt }) => [document, path.join('/'), doubt])).toEqual([
      [0, 'advisors/1', 'near-name'],
      [0, 'attendance/1', 'near-name'],
      [1, 'participants/0', 'other-email'],
    ]);
    expect(list(disclosure.found)).not.toContainEqual([0, 'offers/1']);
    expect(JSON.stringify(disclosure)).not.toContain('"Marc Roy"');
  });

  it('says of each field its class, the uses that keep it, and nothing of how long without a policy', () => {
    const email = disclosure.found[0]?.fields.find(({ field }) => field === 'contact.email');
    expect(email).toEqual({
      path: ['enterprises', 0, 'contacts', 0, 'email'],
      field: 'contact.email',
      class: 'personal',
      value: 'Julie@exemple.org',
      uses: ['invitations'],
      rule: null,
      dueOn: null,
    });
    const limits = disclosure.found
      .find(({ noun }) => noun === 'advisor')
      ?.fields.find(({ field }) => field === 'advisor.limits.totalMinutes');
    expect(limits).toMatchObject({ value: 600, uses: ['scheduling'] });
  });

  it('says how long each is kept when a policy is given', () => {
    const title = { fr: 'Conservation', en: 'Retention' };
    const policy = {
      id: 'p',
      title,
      rules: [{ id: 'people', title, fields: ['contact.*'], keepMonths: 6, after: 'edition-end', then: 'destroy' }],
    } as const;
    const { found } = discloseSubject({ email: 'julie@exemple.org' }, [edition], { policy, asOf: '2026-06-30' });
    expect(found.find(({ noun }) => noun === 'contact')?.fields.map(({ rule, dueOn }) => [rule, dueOn])).toEqual([
      ['people', '2026-12-26'],
      ['people', '2026-12-26'],
      ['people', '2026-12-26'],
    ]);
  });

  it('by email alone gives the record that has it, and what bears its name as doubtful', () => {
    const { found, doubtful } = discloseSubject({ email: 'julie@exemple.org' }, [edition]);
    expect(list(found)).toEqual([[0, 'enterprises/0/contacts/0']]);
    expect(doubtful.map(({ path, doubt }) => [path.join('/'), doubt])).toEqual(
      [
        ['attendance/0', 'found-name'],
        ['advisors/0', 'found-name'],
      ].toSorted(
        (a, b) => doubtful.findIndex(({ path }) => path.join('/') === a[0]) - doubtful.findIndex(({ path }) => path.join('/') === b[0]),
      ),
    );
  });

  it('by id gives the advisor and what refers to her; the id of another name is doubtful', () => {
    expect(list(discloseSubject({ id: 'julia' }, [edition]).found)).toEqual([
      [0, 'advisors/1'],
      [0, 'offers/1'],
    ]);
    expect(discloseSubject({ id: 'marc', name: 'Ana Lee' }, [edition])).toMatchObject({ found: [], doubtful: [{ doubt: 'other-name' }] });
  });

  it.each([
    ['Marie-Ève L’Heureux', 'Marie-Eve Lheureux', 'found'],
    ['Jean-François D’Amours', 'Jean Francois Damours', 'found'],
    ['Luc St-Pierre', 'Luc Saint-Pierre', 'found'],
    ['Ste-Marie, Anne', 'Anne Sainte-Marie', 'doubtful'],
    ['Marie-Ève L’Heureux', 'Marieve L’Heureux', 'doubtful'],
    ['Marie-Ève L’Heureux', 'Marie-Ève Heureux', 'doubtful'],
    ['Marie-Ève L’Heureux', 'Marie-Ève Lebeau', undefined],
    ['Marc Roy', 'Marie Roy', undefined],
  ])('held under « %s » is there for « %s », as people write names (%s)', (held, asked, where) => {
    const { found, doubtful } = discloseSubject({ name: asked }, [buildEdition({ advisors: [buildAdvisor({ name: held })] })]);
    expect([found.length, doubtful.length]).toEqual([where === 'found' ? 1 : 0, where === 'doubtful' ? 1 : 0]);
  });

  it('written nearly so in a text is doubtful', () => {
    const inText = (title: string) => {
      const { found, doubtful } = discloseSubject({ name: 'Marie-Ève L’Heureux' }, [
        buildEdition({ sessions: [buildSession({ title: { fr: title } })] }),
      ]);
      return [found.length, doubtful.map(({ doubt }) => doubt)];
    };
    expect(inText('Avec Marie-Eve L’Heureux')).toEqual([1, []]);
    expect(inText('Avec Marieve Lheureux, à midi')).toEqual([0, ['near-name']]);
    expect(inText('Avec Marie Lebeau')).toEqual([0, []]);
  });

  it('is nothing for someone who is not there', () => {
    expect(discloseSubject({ name: 'Zoé Lavoie' }, [edition, application])).toMatchObject({ found: [], doubtful: [] });
    expect(discloseSubject({ name: 'Zoé Lavoie' }, [])).toMatchObject({ found: [], doubtful: [] });
  });

  it('is asked with a name, an email or an id, and a day beside a policy', () => {
    expect(() => discloseSubject({}, [edition])).toThrow('discloseSubject: a subject has a name, an email or an id');
    expect(() => discloseSubject({ name: ' ' }, [edition])).toThrow(RangeError);
    expect(() => discloseSubject({ name: 'A' }, [3 as never])).toThrow(TypeError);
    expect(() => discloseSubject({ name: 'A' }, [], { policy: { id: 'p', title: { fr: 'P', en: 'P' }, rules: [] } })).toThrow('needs asOf');
  });
});

describe('the report to hand over', () => {
  const disclosure = discloseSubject({ name: 'Julie Côté', email: 'julie@exemple.org' }, [edition, application]);
  it.each([
    ['fr', 'Ce que nous détenons sur vous', 'À vérifier\u00a0: peut-être une autre personne', 'personnel'],
    ['en', 'What we hold about you', 'To check: perhaps another person', 'personal'],
  ] as const)('is written in %s, with what is doubtful apart', (locale, title, doubtful, word) => {
    const report = buildDisclosureReport(disclosure, { locale });
    expect(report.title).toBe(title);
    const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toHaveLength(disclosure.found.length + 1 + disclosure.doubtful.length);
    expect(headings[disclosure.found.length]).toBe(doubtful);
    expect(JSON.stringify(report)).toContain(word);
    expect(JSON.stringify(report)).not.toMatch(/undefined|\[object/u);
  });
});

describe('names', () => {
  it.each([
    ['Julie Côté', 'JULIE COTE', 'same'],
    ['Julie Côté', 'Côté, Julie', 'near'],
    ['Julie Côté', 'J. Côté', 'near'],
    ['Julie Côté', 'Julia Côté', 'near'],
    ['Julie Côté', 'Julie Côté-Roy', 'near'],
    ['Julie Côté', 'Marc Côté', 'other'],
    ['Julie Côté', 'Julie Roy', 'other'],
    ['Julie Côté', '…', 'other'],
  ])('%s and %s are %s', (one, other, expected) => {
    expect(comparePersonNames(one, other)).toBe(expected);
    expect(comparePersonNames(other, one)).toBe(expected);
  });
});

describe('in any document', () => {
  it.each(kinds)('of kind %s, what bears the exact name is found, and nothing without it is', (kind) => {
    fc.assert(
      fc.property(anyDocumentOf(kind), fc.constantFrom(...tellingNames), (document, name) => {
        deepFreeze(document);
        const { found, doubtful } = discloseSubject({ name }, [document]);
        for (const { fields } of found) expect(fields.length).toBeGreaterThan(0);
        for (const { by, fields } of found) if (by === 'name') expect(fields.map(({ value }) => value)).toContain(name);
        const keys = [...found, ...doubtful].map(({ path, by }) => JSON.stringify([path, by]));
        expect(new Set(keys).size).toBe(keys.length);
        expect(discloseSubject({ name: 'Zoé Lavoie-Tremblay' }, [document])).toMatchObject({ found: [], doubtful: [] });
      }),
      { numRuns: 60 },
    );
  });
});
