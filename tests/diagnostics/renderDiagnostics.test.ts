import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { hasErrors } from '../../src/diagnostics/diagnostic';
import { defineDiagnostic, buildDiagnostic } from '../../src/diagnostics/defineDiagnostic';
import { formatPath } from '../../src/diagnostics/formatPath';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { demandSuccess, TrajetError } from '../../src/diagnostics/trajetError';

const late = defineDiagnostic({
  code: 'test/late',
  severity: 'warning',
  message: ({ days }: { days: number }) => ({ fr: `${days}\u00a0jours de retard.`, en: `${days} days late.` }),
});
const noted = defineDiagnostic({
  code: 'test/noted',
  severity: 'info',
  message: () => ({ fr: 'Noté.', en: 'Noted.' }),
  hint: () => ({ fr: 'Relire.', en: 'Read again.' }),
});
const definitions = [late, noted];

describe('a diagnostic in words', () => {
  test('says how much it matters, where, and what', () => {
    const diagnostic = buildDiagnostic(late, ['sessions', 3, 'a/b'], { days: 2 });
    expect(renderDiagnostics([diagnostic], { locale: 'fr', definitions })).toEqual([
      {
        code: 'test/late',
        severity: 'warning',
        where: '/sessions/3/a~1b',
        message: '2\u00a0jours de retard.',
        text: 'avertissement (/sessions/3/a~1b)\u00a0: 2\u00a0jours de retard.',
      },
    ]);
  });

  test('has the severity it was given, which may differ from the usual one', () => {
    const [text] = renderDiagnostics([buildDiagnostic(late, [], { days: 9 }, { severity: 'error' })], { locale: 'en', definitions });
    expect(text).toMatchObject({ severity: 'error', where: '', text: 'error: 9 days late.' });
  });

  test('ends with what to do, where something can be said', () => {
    expect(renderDiagnostics([buildDiagnostic(noted, [], {})], { locale: 'en', definitions })[0]).toMatchObject({
      hint: 'Read again.',
      text: 'info: Noted. Read again.',
    });
    expect(renderDiagnostics([buildDiagnostic(noted, [], {})], { locale: 'fr', definitions })[0]?.text).toBe('info\u00a0: Noté. Relire.');
  });

  test.each([
    [
      { file: 'partners.csv', line: 3, column: 2 },
      ['name'],
      'partners.csv, ligne\u00a03, colonne\u00a0B',
      'partners.csv, line\u00a03, column\u00a0B',
    ],
    [{ line: 3, column: 28 }, ['name'], 'ligne\u00a03, colonne\u00a0AB', 'line\u00a03, column\u00a0AB'],
    [{ line: 3, column: 702 }, [], 'ligne\u00a03, colonne\u00a0ZZ', 'line\u00a03, column\u00a0ZZ'],
    [{ line: 3 }, ['name'], 'ligne\u00a03, /name', 'line\u00a03, /name'],
    [{ file: 'partners.csv' }, [], 'partners.csv', 'partners.csv'],
    [{ line: 1 }, [], 'ligne\u00a01', 'line\u00a01'],
  ])('tells the place %j in a file', (source, path, fr, en) => {
    const diagnostic = buildDiagnostic(late, path, { days: 1 }, { source });
    expect(renderDiagnostics([diagnostic], { locale: 'fr', definitions })[0]?.where).toBe(fr);
    expect(renderDiagnostics([diagnostic], { locale: 'en', definitions })[0]?.where).toBe(en);
  });

  test('cuts a name of 10 MB in the place, and leaves the path whole', () => {
    const name = 'x'.repeat(10_000_000);
    const [text] = renderDiagnostics([buildDiagnostic(noted, ['a', name], {})], { locale: 'fr', definitions });
    expect(text?.where).toBe(`/a/${'x'.repeat(79)}…`);
  });

  test('of a code that is not known here shows the code', () => {
    const foreign: Diagnostic = { code: 'later/thing', severity: 'error', path: [], params: {} };
    expect(renderDiagnostics([foreign], { locale: 'fr', definitions })[0]?.text).toBe('erreur\u00a0: later/thing');
  });
});

test('a path is a JSON pointer, the root the empty text', () => {
  expect(formatPath([])).toBe('');
  expect(formatPath(['a~b/c', 0, ''])).toBe('/a~0b~1c/0/');
});

test('only errors are errors', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([buildDiagnostic(late, [], { days: 1 }), buildDiagnostic(noted, [], {})])).toBe(false);
  expect(hasErrors([buildDiagnostic(late, [], { days: 1 }, { severity: 'error' })])).toBe(true);
});

describe('demanding a document', () => {
  test('gives it, or throws every reason with the name of the reader', () => {
    expect(demandSuccess('parseThing', { success: true, data: 4, diagnostics: [] })).toBe(4);
    const diagnostics = [buildDiagnostic(late, ['a'], { days: 1 }), buildDiagnostic(noted, [], {})];
    try {
      demandSuccess('parseThing', { success: false, diagnostics });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TrajetError);
      expect(error).toMatchObject({ name: 'TrajetError', message: 'parseThing: test/late at /a (and 1 more)', diagnostics });
    }
  });

  test('says "the root" for a fault of the whole, and bears no reason at all', () => {
    expect(() => demandSuccess('parseThing', { success: false, diagnostics: [buildDiagnostic(noted, [], {})] })).toThrow(
      'parseThing: test/noted at the root',
    );
    expect(() => demandSuccess('parseThing', { success: false, diagnostics: [] })).toThrow(/^parseThing$/);
  });
});

test('a name that ends in a point ends the sentence, and three points stay three', () => {
  const away = defineDiagnostic({
    code: 'test/away',
    severity: 'info',
    message: ({ name }: { name: string }) => ({ fr: `Absente\u00a0: ${name}.`, en: `Away: ${name}.` }),
  });
  const say = (name: string) => renderDiagnostics([buildDiagnostic(away, [], { name })], { locale: 'fr', definitions: [away] })[0]?.message;
  expect(say('Ève P.')).toBe('Absente\u00a0: Ève P.');
  expect(say('Ève')).toBe('Absente\u00a0: Ève.');
  expect(say('Ève..')).toBe('Absente\u00a0: Ève...');
});
