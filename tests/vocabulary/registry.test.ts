import { describe, expect, test } from 'vitest';

import { isPlainDate } from '../../src/base/plainDate';
import { activityKindSchema, modeSchema } from '../../src/model/activity';
import { idSchema } from '../../src/model/primitives';
import { partnerRoleSchema } from '../../src/model/partner';
import { defineCodeList, findEntry, labelEntry, listEntries, type CodeList } from '../../src/vocabulary/codeList';
import { codeLists, findCode, formatCode, listCodes } from '../../src/vocabulary/registry';

test('each vocabulary has a name of its own', () => {
  const ids = codeLists.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each((codeLists as readonly CodeList[]).map((list) => [list.id, list] as const))('the vocabulary %s', (_, list) => {
  test('has codes of its own, in the form that documents accept', () => {
    const codes = list.entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(idSchema.safeParse(code).success).toBe(true);
  });

  test('has a title and labels in both languages, each of its own', () => {
    expect(list.title.fr).not.toBe('');
    expect(list.title.en).not.toBe('');
    for (const locale of ['fr', 'en'] as const) {
      const labels = list.entries.map(({ label }) => label[locale]);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toBe(label.trim());
      expect(labels).not.toContain('');
      // A straight apostrophe is a typist’s: labels have the printer’s.
      expect(labels.join(' ')).not.toMatch(/'/);
    }
  });

  test('puts each code under one that exists, itself under none', () => {
    for (const { parent } of list.entries) {
      if (parent === undefined) continue;
      expect(list.entries.find(({ code }) => code === parent)?.parent).toBeUndefined();
      expect(list.entries.map(({ code }) => code)).toContain(parent);
    }
  });

  test('has dates that exist, the first before the last', () => {
    for (const { validFrom = '1000-01-01', validTo = '2999-12-31' } of list.entries) {
      expect(isPlainDate(validFrom) && isPlainDate(validTo)).toBe(true);
      expect(validFrom <= validTo).toBe(true);
    }
  });

  test('finds each of its codes by code and by label in both languages', () => {
    for (const entry of list.entries) {
      for (const typed of [entry.code, entry.label.fr, entry.label.en, ` ${entry.label.fr.toUpperCase()} `]) {
        expect(findEntry(list, typed)).toBe(entry);
      }
    }
  });
});

test('the closed lists of the model are the vocabularies of the same name', () => {
  const codesOf = (id: (typeof codeLists)[number]['id']) => listCodes(id, { locale: 'fr' }).map(({ value }) => value);
  expect(codesOf('activity-kind')).toEqual(activityKindSchema.options);
  expect(codesOf('mode')).toEqual(modeSchema.options);
  expect(codesOf('partner-role')).toEqual(partnerRoleSchema.options);
});

test('Québec has seventeen regions, coded 01 to 17', () => {
  expect(listCodes('region', { locale: 'fr' }).map(({ value }) => value)).toEqual(
    Array.from({ length: 17 }, (_, index) => String(index + 1).padStart(2, '0')),
  );
});

describe('listing codes', () => {
  const list = defineCodeList({
    id: 'test',
    title: { fr: 'Essai', en: 'Test' },
    entries: [
      { code: 'always', label: { fr: 'Toujours', en: 'Always' } },
      { code: 'some-time', validFrom: '2020-01-01', validTo: '2020-12-31', label: { fr: 'En 2020', en: 'In 2020' } },
    ],
  });

  test.each([
    ['2019-12-31', ['always']],
    ['2020-01-01', ['always', 'some-time']],
    ['2020-12-31', ['always', 'some-time']],
    ['2021-01-01', ['always']],
    [undefined, ['always', 'some-time']],
  ])('in force on %s gives %j', (asOf, expected) => {
    const codes = listEntries(list, asOf === undefined ? { locale: 'en' } : { locale: 'en', asOf });
    expect(codes.map(({ value }) => value)).toEqual(expected);
  });

  test('labels an unknown code by itself', () => {
    expect(labelEntry(list, 'some-time', { locale: 'fr' })).toBe('En 2020');
    expect(labelEntry(list, 'other', { locale: 'fr' })).toBe('other');
    expect(formatCode('region', '04', { locale: 'en' })).toBe('Mauricie');
    expect(formatCode('region', '99', { locale: 'en' })).toBe('99');
  });

  test('knows the collective interest cooperative from the adoption of Bill 111', () => {
    const codes = (asOf: string) => listCodes('legal-form', { locale: 'fr', asOf }).map(({ value }) => value);
    expect(codes('2026-02-16')).not.toContain('collective-interest-cooperative');
    expect(codes('2026-02-17')).toContain('collective-interest-cooperative');
  });

  test('finds what was typed, or nothing', () => {
    expect(findCode('legal-form', 'COOPERATIVE  de travail')?.code).toBe('work-cooperative');
    expect(findCode('legal-form', '')).toBeUndefined();
    expect(findCode('legal-form', 'constructor')).toBeUndefined();
    expect(findCode('legal-form', 'x'.repeat(1_000_000))).toBeUndefined();
  });

  test('of a vocabulary that does not exist is a misuse, named', () => {
    const absent = 'absent' as 'mode';
    expect(() => listCodes(absent, { locale: 'fr' })).toThrow(RangeError);
    expect(() => listCodes(absent, { locale: 'fr' })).toThrow('listCodes');
    expect(() => formatCode(absent, 'a', { locale: 'fr' })).toThrow('formatCode');
    expect(() => findCode(absent, 'a')).toThrow('findCode');
  });
});
