import { expect, test } from 'vitest';

import type { CellReader } from '../../../src/exchange/csv/cell';
import { rememberReadings } from '../../../src/exchange/csv/rememberReadings';

const context = { locale: 'fr', facts: [], indicators: [] } as const;

/** A reader that counts how often it reads. */
function buildCounting(value: (text: string) => unknown = (text) => text.length): {
  readonly read: CellReader;
  readonly count: () => number;
} {
  let count = 0;
  const read: CellReader = (text) => {
    count += 1;
    return { value: value(text) };
  };
  return { read, count: () => count };
}

test('a text that comes again is not read again', () => {
  const { read, count } = buildCounting();
  const remember = rememberReadings(read, context);
  expect(['oui', 'non', 'oui', 'oui'].map((text) => remember(text))).toEqual([3, 3, 3, 3].map((value) => ({ value })));
  expect(count()).toBe(2);
});

test('a list or an object is made anew for each row', () => {
  const { read, count } = buildCounting((text) => [text]);
  const remember = rememberReadings(read, context);
  expect(remember('a')).not.toBe(remember('a'));
  expect(count()).toBe(2);
});

test('texts of 60 characters are remembered, of 61 are not', () => {
  const { read, count } = buildCounting();
  const remember = rememberReadings(read, context);
  for (const length of [60, 60, 61, 61]) remember('x'.repeat(length));
  expect(count()).toBe(3);
});

test('a column of texts that never come again is read as it comes, and says the same', () => {
  const { read, count } = buildCounting();
  const remember = rememberReadings(read, context);
  for (let number = 0; number < 501; number += 1) remember(`name ${number}`);
  remember('name 0');
  remember('name 0');
  expect(count()).toBe(503);
});

test('a column where most come again goes on remembering', () => {
  const { read, count } = buildCounting();
  const remember = rememberReadings(read, context);
  for (let number = 0; number < 2_000; number += 1) remember(`city ${number % 500}`);
  remember('another');
  remember('city 0');
  expect(count()).toBe(501);
});
