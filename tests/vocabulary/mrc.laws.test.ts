import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { listEntries } from '../../src/vocabulary/codeList';
import { findEntry } from '../../src/vocabulary/findEntry';
import { mrc } from '../../src/vocabulary/mrc';
import { region } from '../../src/vocabulary/region';
import { buildDisguised } from './disguise';
import { readTerritories, titleWithTerritories } from './territories';

const territories = readTerritories();
const titles = ['', 'MRC ', 'MRC de ', 'la MRC de ', 'mrc des ', 'M.R.C. du '];

test('there are 87 MRCs and 17 equivalent territories, by code, each under a region', () => {
  const countKind = (kind: string) => mrc.entries.filter((entry) => entry.kind === kind).length;
  expect([countKind('mrc'), countKind('equivalent-territory')]).toEqual([87, 17]);
  const codes = mrc.entries.map(({ code }) => code);
  expect([...codes].sort()).toEqual(codes);
  for (const code of codes) expect(code).toMatch(/^\d{3}$/u);
});

test('any name, in any disguise, finds its own territory and no other', () => {
  fc.assert(
    fc.property(
      buildDisguised(mrc.entries, ({ label }) => label.fr, titles),
      ({ item, typed }) => {
        expect(findEntry(mrc, typed)).toEqual({ kind: 'found', entry: item });
      },
    ),
  );
});

test('labels come in the order of a dictionary of Québec', () => {
  const labels = listEntries(mrc, { locale: 'fr', order: 'label' }).map(({ label }) => label);
  expect([...labels].sort(new Intl.Collator('fr-CA').compare)).toEqual(labels);
});

test('whatever is typed gets an answer: one, several or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      expect(['found', 'ambiguous', 'none']).toContain(findEntry(mrc, typed).kind);
    }),
  );
});

describe.skipIf(territories === undefined)(titleWithTerritories('the directory of municipalities'), () => {
  const { mrcs = [], regions = [], censusDivisions = [], municipalities = [] } = territories ?? {};

  test('has the same MRCs in the same regions', () => {
    for (const { code, name, region: parent } of mrcs) {
      expect(findEntry(mrc, name)).toMatchObject({ kind: 'found', entry: { code, parent, kind: 'mrc' } });
    }
    expect(mrcs.map(({ code }) => code)).toEqual(mrc.entries.filter(({ kind }) => kind === 'mrc').map(({ code }) => code));
  });

  test('has the same regions', () => {
    expect(regions.map(({ code }) => code)).toEqual(region.entries.map(({ code }) => code));
    for (const { code, name } of regions) expect(findEntry(region, name)).toMatchObject({ kind: 'found', entry: { code } });
  });

  test('has a division for each territory, in its region, under a name that is known or was', () => {
    for (const { code, parent } of mrc.entries) {
      const division = censusDivisions.find((candidate) => candidate.code === code.slice(0, 2));
      expect(division?.region).toBe(parent);
      const match = findEntry(mrc, division?.name ?? '');
      const found = match.kind === 'found' ? [match.entry] : match.kind === 'ambiguous' ? match.entries : [];
      if (division?.code !== '99') expect(found.map((entry) => entry.code)).toContain(code);
    }
  });

  test('puts every municipality without an MRC in the division of an equivalent territory, lands of First Nations and Inuit apart', () => {
    const equivalent = mrc.entries.filter(({ kind }) => kind === 'equivalent-territory').map(({ code }) => code.slice(0, 2));
    for (const [code, name, , , of, division] of municipalities) {
      if (of === null && !/^..8/u.test(code)) expect(equivalent, name).toContain(division);
    }
  });
});
