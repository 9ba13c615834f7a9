import { expect, test } from 'vitest';

import { findRuleSetPin } from '../../../src/model/derived/findRuleSetPin';
import { buildProgram } from '../../../src/model/builders/buildProgram';

const program = buildProgram({
  ruleSets: [
    { id: 'rules', version: '1.0.0', validTo: '2025-03-31' },
    { id: 'rules', version: '2.0.0', validFrom: '2025-06-01', validTo: '2026-03-31' },
    { id: 'rules', version: '3.0.0', validFrom: '2026-04-01' },
  ],
});

test.each([
  ['0000-01-01', '1.0.0'],
  ['2025-03-31', '1.0.0'],
  ['2025-04-01', undefined],
  ['2025-05-31', undefined],
  ['2025-06-01', '2.0.0'],
  ['2026-03-31', '2.0.0'],
  ['2026-04-01', '3.0.0'],
  ['9999-12-31', '3.0.0'],
])('on %s, version %s is in force', (asOf, version) => {
  expect(findRuleSetPin(program, { asOf })?.version).toBe(version);
});

test('a rule set without dates is always in force, and a program may have none', () => {
  expect(findRuleSetPin({ ruleSets: [{ id: 'rules', version: '1.0.0' }] }, { asOf: '2026-01-01' })).toEqual({
    id: 'rules',
    version: '1.0.0',
  });
  expect(findRuleSetPin({}, { asOf: '2026-01-01' })).toBeUndefined();
});

test('nothing is in force after the last one ends', () => {
  expect(findRuleSetPin({ ruleSets: [{ id: 'rules', version: '1.0.0', validTo: '2025-12-31' }] }, { asOf: '2026-01-01' })).toBeUndefined();
});

test.each(['2026-02-29', 'hier', ''])('%j is no day', (asOf) => {
  expect(() => findRuleSetPin(program, { asOf })).toThrow(RangeError);
});
