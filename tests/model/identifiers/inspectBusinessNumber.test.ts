import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inspectBusinessNumber } from '../../../src/model/identifiers/inspectBusinessNumber';
import { appendCheckDigit, listSingleErrors } from './luhnOracle';

describe('a federal business number', () => {
  it('is nine digits', () => {
    expect(inspectBusinessNumber('12302 6635')).toEqual({
      wellFormed: true,
      normalized: '123026635',
      businessNumber: '123026635',
      checkDigit: 'passes',
      diagnostics: [],
    });
  });

  it.each(['123456782RC0001', '123456782 RC 0001', '12345 6782 rc0001', '123-456-782-RC-0001', '123456782\u00a0RC\u00a00001'])(
    'may bear its program account: %j',
    (text) => {
      expect(inspectBusinessNumber(text)).toMatchObject({
        normalized: '123456782RC0001',
        businessNumber: '123456782',
        account: { program: 'RC', reference: '0001' },
      });
    },
  );

  it('whose digits do not agree is a warning, at the nine digits', () => {
    expect(inspectBusinessNumber('123456789 RT 0001')).toMatchObject({
      wellFormed: true,
      checkDigit: 'fails',
      diagnostics: [{ code: 'business-number/check-digit-fails', severity: 'warning', path: [], params: { businessNumber: '123456789' } }],
    });
  });

  it('that fails for any single wrong digit passes with its own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/u), (digits) => {
        const number = appendCheckDigit(digits);
        expect(inspectBusinessNumber(number)).toMatchObject({ checkDigit: 'passes' });
        for (const wrong of listSingleErrors(number)) expect(inspectBusinessNumber(wrong)).toMatchObject({ checkDigit: 'fails' });
      }),
    );
  });

  it.each([
    '12345678',
    '1234567820',
    '123456782RC',
    '123456782R00001',
    '123456782RC001',
    '123456782RC00011',
    '',
    '\u212a23456782',
    '123456782ſC0001',
  ])('is not %j', (text) => {
    expect(inspectBusinessNumber(text)).toEqual({
      wellFormed: false,
      diagnostics: [{ code: 'business-number/malformed', severity: 'error', path: [], params: { received: text } }],
    });
  });

  it('is a text: a number is told so', () => {
    expect(inspectBusinessNumber(123_456_782).diagnostics.map(({ code }) => code)).toEqual(['schema/wrong-type']);
  });
});
