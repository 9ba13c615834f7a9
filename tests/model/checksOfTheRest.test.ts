/** What is right in a document with faults is looked at all the same, where no check speaks of what is absent. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { safeParseCalendar, safeParseEnterprise, safeParseProgram } from '../../src/index';
import * as build from './builders';

const neq = '2234567890';
const codes = (json: unknown) => safeParseEnterprise(json).diagnostics.map(({ code, path }) => `${code} ${path.join('/')}`);
const odd = { ...build.buildEnterprise(), neq, activity: { scian: '421', version: 1999 }, members: 3, website: 'sabord.ca' };

test('a fault does not hide the warnings of the same enterprise', () => {
  const warnings = codes(odd);
  expect(warnings).toContain('enterprise/neq-of-sole-proprietorship neq');
  expect(codes({ ...odd, employees: 'x' })).toEqual(['schema/wrong-type employees', ...warnings]);
  expect(codes({ ...odd, employees: 'x', zzz: 1 })).toEqual(['schema/wrong-type employees', 'schema/unknown-key zzz', ...warnings]);
});

test('what is wrong is not looked at', () => {
  expect(codes({ ...odd, neq: '22' }).filter((found) => found.includes('neq'))).toEqual(['neq/malformed neq']);
  const activity = codes({ ...odd, activity: { ...odd.activity, version: 'x' } });
  expect(activity.filter((found) => found.includes('activity'))).toEqual(['schema/wrong-type activity/version']);
});

test('where the rest is no enterprise, faults are told alone', () => {
  expect(codes({ ...odd, name: 4 })).toEqual(['schema/wrong-type name']);
  expect(codes({ ...odd, id: undefined })).toHaveLength(1);
  const { name, ...unnamed } = odd;
  expect(name).toBe('Le Sabord');
  expect(codes(unnamed)).toEqual(['schema/missing-key name']);
  expect(codes({ ...odd, contacts: ['Ann'] })).toEqual(['schema/wrong-type contacts/0']);
  expect(codes([odd])).toEqual(['schema/wrong-type ']);
});

test('no check of enterprises speaks of what is absent: with less there is never more to say', () => {
  const whole = codes(odd);
  fc.assert(
    fc.property(fc.subarray(['neq', 'activity', 'members', 'website']), (left) => {
      const rest = Object.fromEntries(Object.entries(odd).filter(([key]) => !(left as readonly string[]).includes(key)));
      for (const found of codes(rest)) expect(whole).toContain(found);
    }),
  );
});

test('documents whose checks do speak of what is absent are told their faults first', () => {
  const days = [{ from: '2020-12-24', to: '2021-01-03', kind: 'closed', reason: { fr: 'Fêtes' } }];
  const calendar = { schema: 'trajet/calendar/1.0', id: 'fetes', title: { fr: 'Fêtes' }, days };
  expect(safeParseCalendar(calendar).diagnostics.map(({ code }) => code)).toEqual(['calendar/unsourced-days']);
  expect(safeParseCalendar({ ...calendar, source: 'Loi' }).diagnostics.map(({ code }) => code)).toEqual(['schema/wrong-type']);
  const ruleSets = [
    { id: 'a', version: '1.0.0', validFrom: '2020-01-01', validTo: '31/12/2020' },
    { id: 'b', version: '1.0.0', validFrom: '2021-01-01' },
  ];
  expect(safeParseProgram({ ...build.buildProgram(), ruleSets }).diagnostics.map(({ code }) => code)).toEqual(['date/malformed']);
});
