import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';
import { safeParseProgram, type DatedPin } from '../../../../src/model/program';
import { buildProgram } from '../../builders';

type Period = readonly [from: string | undefined, to: string | undefined];

const pin = ([validFrom, validTo]: Period, index: number): DatedPin => ({
  id: 'rules',
  version: `${index}.0.0`,
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
});
const read = (...periods: readonly Period[]) => safeParseProgram(buildProgram({ ruleSets: periods.map(pin) })).diagnostics;

test('the last day of one rule set cannot be the first of another', () => {
  const found = read([undefined, '2021-03-31'], ['2021-03-31', undefined]);
  expect(found).toEqual([
    {
      code: 'program/rule-sets-overlap',
      severity: 'error',
      path: ['ruleSets', 1],
      params: { one: 'rules 0.0.0', other: 'rules 1.0.0', from: '2021-03-31' },
      related: [['ruleSets', 0]],
    },
  ]);
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(found, { locale })[0]?.text)).toMatchInlineSnapshot(`
    [
      "erreur (/ruleSets/1) : Deux jeux de règles s’appliqueraient en même temps à partir du 31 mars 2021 : « rules 0.0.0 » et « rules 1.0.0 ». Donner au plus ancien un dernier jour (« validTo ») qui précède le premier jour (« validFrom ») du suivant.",
      "error (/ruleSets/1): Two rule sets would apply at once from March 31, 2021: "rules 0.0.0" and "rules 1.0.0". Give the earlier one a last day ("validTo") before the first day ("validFrom") of the next.",
    ]
  `);
});

test('from one day to the next, in any order and with days between, is accepted', () => {
  expect(read([undefined, '2021-03-31'], ['2021-04-01', undefined])).toEqual([]);
  expect(read(['2022-01-01', undefined], [undefined, '2020-12-31'], ['2021-01-01', '2021-06-30'])).toEqual([]);
});

test('two that apply always overlap, and no day is named', () => {
  const found = read([undefined, undefined], [undefined, undefined]);
  expect(found).toMatchObject([{ path: ['ruleSets', 1], params: { from: null } }]);
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(found, { locale })[0]?.text)).toMatchInlineSnapshot(`
    [
      "erreur (/ruleSets/1) : Deux jeux de règles s’appliqueraient en même temps : « rules 0.0.0 » et « rules 1.0.0 ». Donner au plus ancien un dernier jour (« validTo ») qui précède le premier jour (« validFrom ») du suivant.",
      "error (/ruleSets/1): Two rule sets would apply at once: "rules 0.0.0" and "rules 1.0.0". Give the earlier one a last day ("validTo") before the first day ("validFrom") of the next.",
    ]
  `);
});

test('a long one overlaps each that starts within it, and reversed dates are another’s affair', () => {
  const found = read(
    ['2020-01-01', '2025-12-31'],
    ['2021-01-01', '2021-12-31'],
    ['2023-01-01', '2023-12-31'],
    ['2024-02-01', '2024-01-01'],
  );
  expect(found.map(({ code, path, related }) => [code, path.join('/'), related?.[0]?.join('/')])).toEqual([
    ['program/rule-set-dates-reversed', 'ruleSets/3/validTo', 'ruleSets/3/validFrom'],
    ['program/rule-sets-overlap', 'ruleSets/1', 'ruleSets/0'],
    ['program/rule-sets-overlap', 'ruleSets/2', 'ruleSets/0'],
  ]);
});

test('it speaks exactly when some day is under two rule sets', () => {
  const days = Array.from({ length: 9 }, (_, day) => `2021-01-0${day + 1}`);
  const period = fc.tuple(fc.option(fc.constantFrom(...days), { nil: undefined }), fc.option(fc.constantFrom(...days), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(period, { maxLength: 5 }), (periods) => {
      const holds = ([from, to]: Period, day: string) => (from === undefined || from <= day) && (to === undefined || day <= to);
      const isShared = ['2020-12-31', ...days, '2021-01-10'].some((day) => periods.filter((each) => holds(each, day)).length > 1);
      expect(read(...periods).some(({ code }) => code === 'program/rule-sets-overlap')).toBe(isShared);
    }),
  );
});
