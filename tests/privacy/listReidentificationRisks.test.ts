import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hashDocument } from '../../src/base/hash';
import { formatDiagnostics } from '../../src/catalogue';
import { buildAdvisor, buildCohort, buildEdition, buildEnterprise, buildObservation, buildSession } from '../../src/entries/model';
import type { Edition } from '../../src/model/edition';
import { minimizeDocument } from '../../src/privacy/minimizeDocument';
import { listReidentificationRisks } from '../../src/privacy/listReidentificationRisks';
import { pseudonymizeDocument } from '../../src/privacy/pseudonymizeDocument';
import { riskDiagnostics } from '../../src/privacy/riskDiagnostics';
import { anyDocumentOf, kinds } from './anyDocument';

const list = (edition: Edition, smallest?: number) =>
  listReidentificationRisks(edition, smallest === undefined ? {} : { smallest })
    .filter(({ code }) => code !== 'privacy/linked-outside' && code !== 'privacy/unread-text')
    .map(({ code, path }) => [code, path.join('/')]);
const place = { mrc: '371' };
const activity = { scian: '711111', version: 2022 };

describe('individualization', () => {
  it('is told of an enterprise alone in its MRC and sector, not of two', () => {
    const one = buildEnterprise({ id: 'a', place, activity });
    const other = buildEnterprise({ id: 'b', place, activity: { ...activity, scian: '711' } });
    expect(list(buildEdition({ enterprises: [one] }))).toEqual([['privacy/alone-in-cell', 'enterprises/0']]);
    expect(list(buildEdition({ enterprises: [one, other] }))).toEqual([]);
    expect(list(buildEdition({ enterprises: [one, { ...other, place: { mrc: '372' } }] }))).toHaveLength(2);
    expect(list(buildEdition({ enterprises: [buildEnterprise({ id: 'a', place })] }))).toEqual([]);
  });

  it('is told of a combination of three traits that no other has', () => {
    const one = buildEnterprise({ id: 'a', legalForm: 'non-profit', employees: 4, foundedOn: '2019-03-01' });
    const twin = buildEnterprise({ id: 'b', legalForm: 'non-profit', employees: 4, foundedOn: '2019-11-01' });
    expect(list(buildEdition({ enterprises: [one] }))).toEqual([['privacy/unique-combination', 'enterprises/0']]);
    expect(list(buildEdition({ enterprises: [one, twin] }))).toEqual([]);
    const [risk] = listReidentificationRisks(buildEdition({ enterprises: [one] }));
    expect(risk?.params['fields']).toEqual(['legalForm', 'foundedOn', 'employees']);
  });
});

describe('correlation', () => {
  it('is told once of everything that finds someone outside, and no more once it is out', () => {
    const enterprise = buildEnterprise({
      neq: '1142345675',
      website: 'https://a.exemple.org',
      contacts: [{ name: 'Léa', email: 'lea@exemple.org' }],
    });
    const edition = buildEdition({ enterprises: [enterprise], partners: [] as never, owners: ['pole'] });
    const [risk, ...others] = listReidentificationRisks(edition);
    expect(risk).toMatchObject({
      code: 'privacy/linked-outside',
      params: { count: 5, fields: ['enterprise.name', 'enterprise.neq', 'enterprise.website', 'contact.name', 'contact.email'] },
    });
    expect(others).toEqual([]);
    const { document } = minimizeDocument(edition, { use: 'research' });
    expect(listReidentificationRisks(document)).toEqual([]);
  });

  it('is not told of pseudonyms, nor of words that say that a name was removed', () => {
    const enterprise = buildEnterprise({ name: 'Le Sabord', contacts: [{ name: 'Léa Roy' }] });
    const edition = buildEdition({ enterprises: [enterprise], advisors: [buildAdvisor({ name: 'Julie Côté' })] });
    const key = (original: string) => `p-${hashDocument(original).slice(7, 27)}`;
    const codes = (document: Edition) => listReidentificationRisks(document).map(({ code }) => code);
    expect(codes(edition)).toEqual(['privacy/linked-outside']);
    expect(codes(pseudonymizeDocument(edition, { key }).document)).toEqual([]);
    expect(codes(minimizeDocument(edition, { use: 'publication' }).document)).toEqual(['privacy/linked-outside']);
    const [risk] = listReidentificationRisks(minimizeDocument(edition, { use: 'publication' }).document);
    expect(risk?.params['fields']).toEqual(['enterprise.name', 'partner.name']);
  });
});

describe('inference', () => {
  it('is told of a cohort smaller than five, or than the number given', () => {
    const cohort = (count: number) =>
      buildEdition({
        cohorts: [
          buildCohort({ members: Array.from({ length: count }, (_, index) => ({ enterprise: `e${index}`, status: 'active' as const })) }),
        ],
      });
    expect(list(cohort(4))).toEqual([['privacy/small-cohort', 'cohorts/0']]);
    expect(list(cohort(5))).toEqual([]);
    expect(list(cohort(5), 6)).toHaveLength(1);
    expect(list(cohort(0))).toEqual([]);
  });

  it('says of a cohort of one that every total is its own', () => {
    const edition = buildEdition({ cohorts: [buildCohort({ title: { fr: 'Hiver' }, members: [{ enterprise: 'a', status: 'active' }] })] });
    const risks = listReidentificationRisks(edition).filter(({ code }) => code === 'privacy/small-cohort');
    expect(formatDiagnostics(risks, { locale: 'fr' })[0]?.message).toBe(
      'Inférence\u00a0: la cohorte «\u00a0Hiver\u00a0» compte une seule entreprise\u00a0: chaque total est le sien.',
    );
    expect(formatDiagnostics(risks, { locale: 'en' })[0]?.message).toBe(
      'Inference: cohort "Hiver" has a single enterprise: every total is its own.',
    );
  });

  it('is told once of titles and other texts, that may name someone, not of those removed', () => {
    const edition = buildEdition({
      partners: [],
      sessions: [buildSession({ title: { fr: 'Atelier' } }), buildSession({ title: { fr: 'Coaching de Jo' } })],
    });
    expect(listReidentificationRisks(edition)).toMatchObject([
      { code: 'privacy/unread-text', path: ['sessions', 0, 'title'], params: { count: 2, fields: ['session.title'] } },
    ]);
    const removed = { fr: 'Texte retiré', en: 'Text removed' };
    expect(
      listReidentificationRisks(
        buildEdition({
          partners: [],
          closures: [{ from: '2026-03-02', to: '2026-03-02', reason: removed }],
          sessions: [buildSession({ title: removed })],
        }),
      ),
    ).toEqual([]);
  });

  it('is told where every enterprise gave the same answer', () => {
    const observe = (enterprise: string, code: string) => buildObservation({ id: enterprise, enterprise, value: { kind: 'choice', code } });
    expect(list(buildEdition({ observations: [observe('a', 'no'), observe('b', 'no')] }))).toEqual([
      ['privacy/same-answer', 'observations/0'],
    ]);
    expect(list(buildEdition({ observations: [observe('a', 'no'), observe('b', 'yes')] }))).toEqual([]);
    expect(list(buildEdition({ observations: [observe('a', 'no')] }))).toEqual([]);
  });

  it('is told of words and of free text about people', () => {
    const value = { kind: 'words', text: { fr: 'Merci!' }, consent: 'published' } as const;
    expect(list(buildEdition({ observations: [buildObservation({ value, note: { fr: 'Émue' } })] }))).toEqual([
      ['privacy/quotation', 'observations/0/value/text'],
      ['privacy/free-text', 'observations/0/note'],
    ]);
  });
});

describe('the notes', () => {
  it('name their criterion in both languages, and promise nothing', () => {
    const value = { kind: 'words', text: { fr: 'Merci!' }, consent: 'published' } as const;
    const edition = buildEdition({
      enterprises: [buildEnterprise({ place, activity, legalForm: 'non-profit', employees: 3, foundedOn: '2020-01-01' })],
      cohorts: [buildCohort({ members: [{ enterprise: 'a', status: 'active' }] })],
      observations: [
        ...['a', 'b'].map((enterprise) => buildObservation({ id: enterprise, enterprise, value: { kind: 'choice', code: 'no' } })),
        buildObservation({ id: 'c', value, note: { fr: 'Émue' } }),
      ],
    });
    const risks = listReidentificationRisks(edition);
    expect(new Set(risks.map(({ code }) => code))).toEqual(new Set(riskDiagnostics.map(({ code }) => code)));
    for (const { message, hint } of formatDiagnostics(risks, { locale: 'fr' })) {
      expect(message).toMatch(/^(?:Individualisation|Corrélation|Inférence)\u00a0: /u);
      expect(`${message} ${hint ?? ''}`).not.toMatch(/anonym|undefined/u);
    }
    for (const { message, hint } of formatDiagnostics(risks, { locale: 'en' })) {
      expect(message).toMatch(/^(?:Individualization|Correlation|Inference): /u);
      expect(`${message} ${hint ?? ''}`).not.toMatch(/anonym|undefined/u);
    }
  });

  it.each(kinds)('may be asked of any document of kind %s', (kind) => {
    fc.assert(
      fc.property(anyDocumentOf(kind), (document) => {
        for (const { code } of listReidentificationRisks(document)) expect(code).toMatch(/^privacy\//u);
      }),
      { numRuns: 50 },
    );
  });

  it('are asked with a whole number', () => {
    for (const smallest of [0, 2.5, Number.NaN]) expect(() => listReidentificationRisks(buildEdition(), { smallest })).toThrow(RangeError);
    expect(() => listReidentificationRisks(null as never)).toThrow(TypeError);
  });
});
