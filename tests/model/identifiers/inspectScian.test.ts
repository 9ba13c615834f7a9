import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { enterpriseSchema } from '../../../src/model/enterprise';
import { findScianSector, inspectScian, scianVersions } from '../../../src/model/identifiers/inspectScian';
import { sector } from '../../../src/vocabulary/sector';

describe('a code of the classification of industries', () => {
  it.each([
    ['71', 'sector'],
    ['711', 'subsector'],
    ['7111', 'industry-group'],
    ['71111', 'industry'],
    ['711111', 'canadian-industry'],
  ])('%s is a %s', (code, level) => {
    expect(inspectScian(code)).toEqual({ wellFormed: true, normalized: code, level, sector: '71', diagnostics: [] });
  });

  it.each([
    ['31', '31-33'],
    ['321', '31-33'],
    ['3399', '31-33'],
    ['44', '44-45'],
    ['45', '44-45'],
    ['48', '48-49'],
    ['492', '48-49'],
    ['41', '41'],
    ['91', '91'],
    ['31-33', '31-33'],
    ['44–45', '44-45'],
    [' 48-49 ', '48-49'],
  ])('%j is of sector %s', (code, sector) => expect(inspectScian(code)).toMatchObject({ wellFormed: true, sector, diagnostics: [] }));

  it.each(['30', '34', '43', '46', '47', '50', '42', '92', '00', '99'])('%s is of no sector of Canada: a warning', (code) => {
    expect(inspectScian(`${code}1`)).toMatchObject({
      wellFormed: true,
      sector: 'unknown',
      diagnostics: [{ code: 'scian/unknown-sector', severity: 'warning', path: [], params: { scian: `${code}1`, sector: code } }],
    });
  });

  it('is of the sectors of the vocabulary of that name, each once', () => {
    const found = Array.from({ length: 100 }, (_, digits) => findScianSector(String(digits).padStart(2, '0'))).filter(
      (each) => each !== undefined,
    );
    expect([...new Set(found)].sort()).toEqual(sector.entries.map(({ code }) => code).sort());
  });

  it.each([...scianVersions])('the version of %i is known', (version) => {
    expect(inspectScian('71', { version }).diagnostics).toEqual([]);
  });

  it.each([1996, 1998, 2021, 2023, '2022', null, Number.NaN, { year: 2022 }])('a version %j is not: a warning', (version) => {
    expect(inspectScian('71', { version }).diagnostics.map(({ code }) => code)).toEqual(['scian/unknown-version']);
  });

  it.each(['7', '7111111', '71A', '', '51-52', '31-34', '71 11', '7-1', '71.1'])('is not %j', (text) => {
    expect(inspectScian(text)).toEqual({
      wellFormed: false,
      diagnostics: [{ code: 'scian/malformed', severity: 'error', path: [], params: { received: text } }],
    });
  });

  it('is a text: anything else is told so', () => {
    for (const json of [711, null, ['71']]) expect(inspectScian(json).diagnostics[0]?.code).toBe('schema/wrong-type');
  });

  it('is kept by an enterprise as it is normalized', () => {
    const { activity } = enterpriseSchema.shape;
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^\d{1,7}$/u), fc.constantFrom('31-33', '44-45', '48-49')), (code) => {
        const found = inspectScian(code);
        if (found.wellFormed) expect(activity.safeParse({ scian: found.normalized, version: 2022 }).success).toBe(true);
        else expect(activity.safeParse({ scian: code, version: 2022 }).success).toBe(false);
      }),
    );
  });
});
