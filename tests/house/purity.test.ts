import { expect, test } from 'vitest';

import { findImpurities } from './purity';
import { buildTree } from './tree';

const refuse = (text: string, path = 'src/hours/a.ts') => findImpurities(buildTree({ [path]: text }));

test.each([
  'process.env',
  'console.log(1)',
  'performance.now()',
  'fetch(1)',
  'crypto.randomUUID()',
  'globalThis.a',
  'eval("1")',
  'new Function("return 1")',
  'Function("return 1")',
  'setTimeout(f, 1)',
  'new TextEncoder()',
  'structuredClone(a)',
  'new URL("a")',
  'require("a")',
  'const b = { Buffer };',
  'const c = [navigator];',
])('the host is not asked: %s', (text) => {
  expect(refuse(text)).toEqual([expect.stringMatching(/^src\/hours\/a\.ts:1: `\w+` belongs to the host/u)]);
});

test.each(['Date.now()', 'new Date()', 'Date()', 'new Date(2020, 10, 18)', 'Math.random()'])('no clock and no chance: %s', (text) => {
  expect(refuse(text, 'src/base/plainDate.ts')).toEqual([expect.stringContaining('reads the clock or chance')]);
});

test.each(['a.toLocaleString()', 'a.toLocaleUpperCase()', 'a.localeCompare(b)', 'at.getHours()', 'at.getTimezoneOffset()'])(
  'no language or zone of the host: %s',
  (text) => {
    expect(refuse(text)).toEqual([expect.stringContaining('follows the host')]);
  },
);

test('Date and Intl are for the files of dates and zones', () => {
  expect(refuse('new Date(0)')).toEqual(['src/hours/a.ts:1: `Date` is used by src/base/plainDate.ts and src/base/zonedTime.ts only']);
  expect(refuse('new Intl.NumberFormat()')).toEqual(['src/hours/a.ts:1: `Intl` is used by src/base/zonedTime.ts only']);
  expect(refuse('new Date(0); new Intl.DateTimeFormat()', 'src/base/zonedTime.ts')).toEqual([]);
});

test('zod is configured by the application, and nothing is loaded while running', () => {
  expect(refuse('z.config({})')).toEqual([expect.stringContaining('`z.config`')]);
  expect(refuse('await import("a")')).toEqual(['src/hours/a.ts:1: src loads nothing while it runs']);
});

test('a module keeps no state', () => {
  expect(refuse('let count = 0;')).toEqual(['src/hours/a.ts:1: a module keeps no state: write `const`']);
  expect(refuse('export var count = 0;')).toHaveLength(1);
  expect(refuse('const f = () => { let count = 0; return count; };')).toEqual([]);
});

test('comments, texts, members, types and names of our own do not count', () => {
  const text = `
    // process.env, new Date(), Math.random()
    /** console.log(1) */
    const told = 'Date.now() and eval';
    function find(document: Document, window: { process: number }): Function { return document.process + window.process; }
    const { crypto, url: URL } = a;
    const own = { process: 1, console: crypto };
    interface Fetch extends Function { fetch: URL; performance(): void }
    export const read = (text: string) => a.document.crypto(URL, text);
  `;
  expect(refuse(text)).toEqual([]);
});
