import { expect, test } from 'vitest';

import { compareDocumentIds, readDocumentId } from '../../src/model/readDocumentId';

test.each([
  'trajet/program',
  'trajet/program/1',
  'trajet/program/1.0.0',
  'trajet/program/01234.0',
  'trajet/Program/1.0',
  'trajet/program/1.0 ',
  'other/program/1.0',
  '',
])('%j is no document’s name', (id) => expect(readDocumentId(id)).toBeUndefined());

test('versions follow numbers, not letters', () => {
  const compare = (one: string, other: string) => {
    const [a, b] = [readDocumentId(`trajet/program/${one}`), readDocumentId(`trajet/program/${other}`)];
    if (a === undefined || b === undefined) throw new Error('not a name');
    return Math.sign(compareDocumentIds(a, b));
  };
  expect([compare('1.9', '1.10'), compare('2.0', '1.10'), compare('1.0', '1.0')]).toEqual([-1, 1, 0]);
});

test.each(['trajet/program/02.0', 'trajet/program/2.00', 'trajet/program/0002.0000', 'trajet/program/2.01'])(
  '%s is not a version: a zero in front would pass for a later one',
  (id) => expect(readDocumentId(id)).toBeUndefined(),
);
