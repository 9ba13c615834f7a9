import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDiagnostics } from '../../../src/model/formatDiagnostics';
import { safeParseEnterprise } from '../../../src/model/enterprise';
import { inspectNeq } from '../../../src/model/identifiers/inspectNeq';
import { appendCheckDigit, listNeighbourSwaps, listSingleErrors } from './luhnOracle';

const neq = fc
  .tuple(fc.constantFrom('11', '22', '33', '88'), fc.stringMatching(/^\d{7}$/u))
  .map(([prefix, digits]) => `${prefix}${appendCheckDigit(digits)}`);
const digitOf = (text: string) => {
  const found = inspectNeq(text);
  return found.wellFormed ? found.checkDigit : 'malformed';
};

describe('a number as people write it', () => {
  it.each([
    ['1160000007'],
    ['11 6000 0007'],
    ['11-6000-0007'],
    ['1160\u00a0000\u00a0007'],
    ['1160\u202f000\u202f007'],
    ['1160\u2011000\u2013007'],
    ['\ufeff\u200b 1160000007 \n'],
  ])('%j is well formed, as ten digits', (text) => {
    expect(inspectNeq(text)).toEqual({
      wellFormed: true,
      normalized: '1160000007',
      kind: 'legal-person',
      checkDigit: 'passes',
      diagnostics: [],
    });
  });

  it.each([
    ['22', 'sole-proprietorship'],
    ['33', 'partnership-or-association'],
    ['88', 'public-authority'],
  ])('prefix %s is that of a %s: what this means for an enterprise is not said of the number alone', (prefix, kind) => {
    expect(inspectNeq(`${prefix}60000007`)).toMatchObject({ wellFormed: true, kind, checkDigit: 'passes', diagnostics: [] });
  });

  it('another prefix is a warning, and so are digits that do not agree: both may be said at once', () => {
    expect(inspectNeq('34 6000 0008')).toEqual({
      wellFormed: true,
      normalized: '3460000008',
      kind: 'unknown',
      checkDigit: 'fails',
      diagnostics: [
        { code: 'neq/check-digit-fails', severity: 'warning', path: [], params: { neq: '3460000008' } },
        { code: 'neq/unknown-prefix', severity: 'warning', path: [], params: { neq: '3460000008', prefix: '34' } },
      ],
    });
  });
});

describe('what is not a number', () => {
  it.each([
    ['116000000'],
    ['11600000070'],
    [''],
    [' - '],
    ['116000000O'],
    ['NEQ 1160000007'],
    ['1160000007;1160000007'],
    ['١١٦٠٠٠٠٠٠٧'],
    ['1.16e9'],
  ])('%j is malformed, in its own words', (text) => {
    expect(inspectNeq(text)).toEqual({
      wellFormed: false,
      diagnostics: [{ code: 'neq/malformed', severity: 'error', path: [], params: { received: text } }],
    });
  });

  it.each([
    [1160000007, 'number'],
    [null, 'null'],
    [undefined, 'other'],
    [['1160000007'], 'list'],
    [{ neq: '1160000007' }, 'object'],
    [true, 'boolean'],
  ])('%j is no text, and says so instead of throwing', (json, received) => {
    expect(inspectNeq(json)).toEqual({
      wellFormed: false,
      diagnostics: [{ code: 'schema/wrong-type', severity: 'error', path: [], params: { expected: 'text', received } }],
    });
  });

  it('a hostile text is answered at once and quoted in part', () => {
    const started = performance.now();
    for (const hostile of ['1'.repeat(1_000_000), ' -'.repeat(500_000), `1160000007${' '.repeat(1_000_000)}`]) {
      expect(JSON.stringify(inspectNeq(hostile)).length).toBeLessThan(500);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('never throws and stays plain JSON, whatever the value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), fc.string({ unit: 'binary' })), (value) => {
        const found = inspectNeq(value);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(found.wellFormed).toBe(!found.diagnostics.some(({ severity }) => severity === 'error'));
      }),
    );
  });
});

describe('the check digit', () => {
  it('passes for every number made with it by another way of computing it', () => {
    fc.assert(
      fc.property(neq, (number) => {
        expect(digitOf(number)).toBe('passes');
      }),
    );
  });

  it('sees every single wrong digit after the prefix', () => {
    fc.assert(
      fc.property(neq, (number) => {
        for (const digits of listSingleErrors(number.slice(2))) expect(digitOf(`${number.slice(0, 2)}${digits}`)).toBe('fails');
      }),
    );
  });

  it('sees every swap of neighbours after the prefix but 09 and 90', () => {
    fc.assert(
      fc.property(neq, (number) => {
        for (const { digits, pair } of listNeighbourSwaps(number.slice(2))) {
          expect(digitOf(`${number.slice(0, 2)}${digits}`)).toBe(pair === '09' || pair === '90' ? 'passes' : 'fails');
        }
      }),
    );
  });

  it('does not count the prefix', () => {
    fc.assert(
      fc.property(neq, fc.stringMatching(/^\d\d$/u), (number, prefix) => {
        expect(digitOf(`${prefix}${number.slice(2)}`)).toBe('passes');
      }),
    );
  });
});

describe('an enterprise', () => {
  it('is read with the warnings that its number alone deserves, at the number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/u), (number) => {
        const { diagnostics } = safeParseEnterprise({ id: 'a', name: 'A', neq: number });
        const ofNumber = diagnostics.filter(({ code }) => code.startsWith('neq/'));
        expect(ofNumber).toEqual(inspectNeq(number).diagnostics.map((found) => ({ ...found, path: ['neq'] })));
      }),
    );
  });

  it.each(['116000000', '11 6000 0007', 'NEQ'])('whose number is written %j is refused in the same words', (number) => {
    const { success, diagnostics } = safeParseEnterprise({ id: 'a', name: 'A', neq: number });
    expect(success).toBe(false);
    expect(diagnostics).toEqual([{ code: 'neq/malformed', severity: 'error', path: ['neq'], params: { received: number } }]);
  });
});

it.each([[''], [' '], ['\u00a0']])('an empty number (%j) is said to be empty', (typed) => {
  const { diagnostics } = inspectNeq(typed);
  expect(
    (['fr', 'en'] as const).flatMap((locale) => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => [message, hint])),
  ).toEqual([
    ['Le NEQ est vide.', 'L’omettre s’il n’y en a pas, ou écrire les dix chiffres du numéro d’entreprise du Québec.'],
    ['The NEQ is empty.', 'Omit it if there is none, or write the ten digits of the Québec enterprise number.'],
  ]);
});
