import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { isPlainDate } from '../../src/base/plainDate';
import { activityKindSchema, basisSchema, formatSchema, modeSchema } from '../../src/model/activity';
import { aidSchema } from '../../src/model/aid';
import { editionSchema } from '../../src/model/edition';
import { offerSchema } from '../../src/model/offer';
import { partnerRoleSchema } from '../../src/model/partner';
import { idSchema } from '../../src/model/primitives';
import { defineCodeList, labelEntry, listEntries, type CodeList } from '../../src/vocabulary/codeList';
import { findEntry } from '../../src/vocabulary/findEntry';
import { codeLists, findCode, formatCode, listCodes, type CodeListId } from '../../src/vocabulary/registry';

const lists: readonly CodeList[] = codeLists;
const codesOf = (id: CodeListId) => listCodes(id, { locale: 'fr' }).map(({ value }) => value);

test('each vocabulary has a name of its own', () => {
  const ids = codeLists.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:[A-Z][a-z]+)*$/u);
});

describe.each(lists.map((list) => [list.id, list] as const))('the vocabulary %s', (_, list) => {
  test('has codes of its own, in the form that documents accept', () => {
    const codes = list.entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(idSchema.safeParse(code).success).toBe(true);
  });

  test('has a title, a source and labels in both languages, each of its own', () => {
    for (const text of [list.title, ...(list.source === undefined ? [] : [list.source])]) {
      expect(text.fr.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
    for (const locale of ['fr', 'en'] as const) {
      const labels = list.entries.map(({ label }) => label[locale]);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toBe(label.trim());
      expect(labels).not.toContain('');
      // A straight apostrophe is a typist’s: labels have the printer’s.
      expect(labels.join(' ')).not.toMatch(/'|--/);
    }
  });

  test('puts each code under one that exists, itself under none', () => {
    const parents = list.parents === undefined ? list : lists.find(({ id }) => id === list.parents);
    for (const { parent } of list.entries) {
      if (parent === undefined) continue;
      const entry = parents?.entries.find(({ code }) => code === parent);
      expect(entry).toBeDefined();
      expect(entry?.parent).toBeUndefined();
    }
  });

  test('has dates that exist, the first before the last', () => {
    for (const { validFrom = '1000-01-01', validTo = '2999-12-31' } of list.entries) {
      expect(isPlainDate(validFrom) && isPlainDate(validTo)).toBe(true);
      expect(validFrom <= validTo).toBe(true);
    }
  });

  test('finds each of its codes by code and by label in both languages, and by no name of another', () => {
    for (const entry of list.entries) {
      for (const typed of [entry.code, entry.label.fr, entry.label.en, ` ${entry.label.fr.toUpperCase()} `]) {
        expect(findEntry(list, typed)).toEqual({ kind: 'found', entry });
      }
      for (const alias of entry.aliases ?? []) {
        const match = findEntry(list, alias);
        expect(match.kind === 'found' ? [match.entry] : match.kind === 'ambiguous' ? match.entries : []).toContain(entry);
      }
    }
  });
});

test('the closed lists of the model are the vocabularies of the same name', () => {
  expect({
    activityKind: codesOf('activityKind'),
    format: codesOf('format'),
    mode: codesOf('mode'),
    basis: codesOf('basis'),
    partnerRole: codesOf('partnerRole'),
    aidLevel: codesOf('aidLevel'),
    aidForm: codesOf('aidForm'),
    contribution: codesOf('contribution'),
  }).toEqual({
    activityKind: activityKindSchema.options,
    format: formatSchema.options,
    mode: modeSchema.options,
    basis: basisSchema.options,
    partnerRole: partnerRoleSchema.options,
    aidLevel: aidSchema.shape.level.options,
    aidForm: aidSchema.shape.form.options,
    contribution: offerSchema.shape.contribution.unwrap().options,
  });
});

describe('every status of the model', () => {
  /** The lists of words that the key `status` may hold, wherever it stands in an edition. */
  function listStatuses(schema: unknown): readonly string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
      const words = z.object({ enum: z.array(z.string()) }).safeParse(value);
      return key === 'status' && words.success ? [words.data.enum.join(' ')] : listStatuses(value);
    });
  }
  const statuses = new Set(listStatuses(z.toJSONSchema(editionSchema, { io: 'input', unrepresentable: 'any' })));
  const known = new Map(codeLists.filter(({ id }) => id.endsWith('Status')).map(({ id }) => [codesOf(id).join(' '), id]));

  test('is found: those of editions, members, sessions, aids and attendance at least', () => {
    expect([...statuses].map((words) => known.get(words))).toEqual(
      expect.arrayContaining(['editionStatus', 'memberStatus', 'sessionStatus', 'aidStatus', 'attendanceStatus']),
    );
  });

  test.each([...statuses])('has its words in a vocabulary, all of them and in order: %s', (words) => {
    expect(known.get(words), 'name of a vocabulary').toBeDefined();
  });
});

test('Québec has seventeen regions, coded 01 to 17', () => {
  expect(codesOf('region')).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 1).padStart(2, '0')));
});

test('the classification of industries has twenty sectors, and each of its first two digits finds one', () => {
  expect(codesOf('sector')).toHaveLength(20);
  for (const [digits, sector] of [
    ['31', '31-33'],
    ['32', '31-33'],
    ['33', '31-33'],
    ['45', '44-45'],
    ['62', '62'],
  ] as const) {
    expect(findCode('sector', digits)).toMatchObject({ kind: 'found', entry: { code: sector } });
  }
  for (const digits of ['30', '34', '40', '99']) expect(findCode('sector', digits)).toMatchObject({ kind: 'none' });
});

test('domains of purpose tell those that the Institut de la statistique names from usual words', () => {
  const sourced = lists.find(({ id }) => id === 'socialPurpose')?.entries.filter(({ assumed }) => assumed !== true);
  expect(sourced?.map(({ code }) => code)).toEqual(['housing', 'health', 'leisure-tourism', 'arts-culture-media', 'education-childcare']);
});

describe('listing codes', () => {
  const list = defineCodeList({
    id: 'test',
    title: { fr: 'Essai', en: 'Test' },
    entries: [
      { code: 'zone', kind: 'place', label: { fr: 'École', en: 'Zone' } },
      { code: 'always', kind: 'time', label: { fr: 'Toujours', en: 'Always' } },
      {
        code: 'some-time',
        kind: 'time',
        parent: 'always',
        validFrom: '2020-01-01',
        validTo: '2020-12-31',
        label: { fr: 'En 2020', en: 'In 2020' },
      },
    ],
  });
  const values = (options: Partial<Parameters<typeof listEntries>[1]>) =>
    listEntries(list, { locale: 'fr', ...options }).map(({ value }) => value);

  test.each([
    ['2019-12-31', ['zone', 'always']],
    ['2020-01-01', ['zone', 'always', 'some-time']],
    ['2020-12-31', ['zone', 'always', 'some-time']],
    ['2021-01-01', ['zone', 'always']],
  ])('in force on %s gives %j', (asOf, expected) => {
    expect(values({ asOf })).toEqual(expected);
  });

  test('gives all of them in the order of the list, or in that of the labels', () => {
    expect(values({})).toEqual(['zone', 'always', 'some-time']);
    expect(values({ order: 'list' })).toEqual(['zone', 'always', 'some-time']);
    expect(values({ order: 'label' })).toEqual(['zone', 'some-time', 'always']);
    expect(values({ order: 'label', locale: 'en' })).toEqual(['always', 'some-time', 'zone']);
  });

  test('keeps those under a parent, and those of a kind', () => {
    expect(values({ parent: 'always' })).toEqual(['some-time']);
    expect(values({ parent: 'zone' })).toEqual([]);
    expect(values({ kind: 'time' })).toEqual(['always', 'some-time']);
    expect(values({ kind: 'time', asOf: '2021-01-01' })).toEqual(['always']);
  });

  test('labels an unknown code by itself', () => {
    expect(labelEntry(list, 'some-time', { locale: 'fr' })).toBe('En 2020');
    expect(labelEntry(list, 'other', { locale: 'fr' })).toBe('other');
    expect(formatCode('region', '04', { locale: 'en' })).toBe('Mauricie');
    expect(formatCode('region', '99', { locale: 'en' })).toBe('99');
  });

  test.each(['collective-interest-cooperative', 'non-profit-cooperative'])('knows the %s from the adoption of Bill 111', (code) => {
    const codes = (asOf: string) => listCodes('legalForm', { locale: 'fr', asOf }).map(({ value }) => value);
    expect(codes('2026-02-16')).not.toContain(code);
    expect(codes('2026-02-17')).toContain(code);
  });

  test('gives the territories of a region, ready for a list to choose from', () => {
    expect(listCodes('mrc', { locale: 'fr', parent: '04', order: 'label' })).toEqual([
      { value: '900', label: 'La Tuque' },
      { value: '372', label: 'Les Chenaux' },
      { value: '510', label: 'Maskinongé' },
      { value: '350', label: 'Mékinac' },
      { value: '360', label: 'Shawinigan' },
      { value: '371', label: 'Trois-Rivières' },
    ]);
    expect(listCodes('mrc', { locale: 'fr', parent: '04', kind: 'mrc' }).map(({ value }) => value)).toEqual(['350', '372', '510']);
  });
});

test('a vocabulary that does not exist is a misuse, named', () => {
  const absent = 'absent' as 'mode';
  expect(() => listCodes(absent, { locale: 'fr' })).toThrow(RangeError);
  expect(() => listCodes(absent, { locale: 'fr' })).toThrow('listCodes');
  expect(() => formatCode(absent, 'a', { locale: 'fr' })).toThrow('formatCode');
  expect(() => listCodes('mrcs' as 'mrc', { locale: 'fr' })).toThrow(
    /^listCodes: no vocabulary is called "mrcs"; did you mean "mrc"\? Known: legalForm, region, /u,
  );
  expect(() => findCode(absent, 'a')).toThrow('findCode');
});

test('a parent may be called by another of its names, and one that nobody knows has no codes under it', () => {
  const under = (parent: string) => listCodes('mrc', { locale: 'fr', parent }).map(({ value }) => value);
  expect(under('Estrie')).toEqual(under('05'));
  expect(under('5')).toEqual(under('05'));
  expect(under('05')).not.toEqual([]);
  expect(under('99')).toEqual([]);
  expect(listCodes('legalForm', { locale: 'fr', parent: 'OBNL' })).toEqual(listCodes('legalForm', { locale: 'fr', parent: 'non-profit' }));
});
