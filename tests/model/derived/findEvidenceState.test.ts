import { expect, it } from 'vitest';

import { findEvidenceState } from '../../../src/model/derived/findEvidenceState';

const kind = 'financial-statements';
const at = (asOf: string, ...evidence: Parameters<typeof findEvidenceState>[0][number][]) => findEvidenceState(evidence, { kind, asOf });

it('is missing until the day it comes in, current to its last day, then expired', () => {
  const statements = { id: 'e1', kind, receivedOn: '2020-10-01', validTo: '2021-03-31' };
  expect(['2020-09-30', '2020-10-01', '2021-03-31', '2021-04-01'].map((asOf) => at(asOf, statements))).toEqual([
    'missing',
    'current',
    'current',
    'expired',
  ]);
});

it('stands as long as one of its kind does', () => {
  const old = { id: 'e1', kind, receivedOn: '2019-10-01', validTo: '2020-03-31' };
  const recent = { id: 'e2', kind, receivedOn: '2020-11-01' };
  expect(at('2020-10-31', old, recent)).toBe('expired');
  expect(at('2020-11-01', old, recent)).toBe('current');
  expect(at('2020-11-01', { ...recent, kind: 'by-laws' })).toBe('missing');
});

it('is unknown when it is listed without the day it came in, which is neither missing nor current', () => {
  const listed = { id: 'e1', kind };
  expect(at('2020-11-01', listed)).toBe('unknown');
  expect(at('2020-11-01', { ...listed, validTo: '2020-10-31' })).toBe('expired');
  expect(at('2020-11-01', listed, { id: 'e2', kind, receivedOn: '2020-11-01' })).toBe('current');
});

it('may be asked of one fiscal year', () => {
  const evidence = [{ id: 'e1', kind, receivedOn: '2020-10-01', fiscalYearEnd: '2020-03-31', approvedOn: '2020-06-10' }];
  expect(findEvidenceState(evidence, { kind, asOf: '2020-11-01', fiscalYearEnd: '2020-03-31' })).toBe('current');
  expect(findEvidenceState(evidence, { kind, asOf: '2020-11-01', fiscalYearEnd: '2019-03-31' })).toBe('missing');
  expect(() => findEvidenceState(evidence, { kind, asOf: '2020-11-31' })).toThrow(RangeError);
});
