import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

const codes = (fields: object) => read(fields).diagnostics.map(({ code }) => code);

it('warns of nine digits that do not agree, and the enterprise is read', () => {
  const { success, diagnostics } = read({ businessNumber: '123456789' });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: 'business-number/check-digit-fails',
      severity: 'warning',
      path: ['businessNumber'],
      params: { businessNumber: '123456789' },
    },
  ]);
});

it('is silent for digits that agree, with or without an account, and without a number', () => {
  for (const fields of [{ businessNumber: '123456782' }, { businessNumber: '123456782RC0001' }, {}]) expect(codes(fields)).toEqual([]);
});

it.each(['12345678', '1234567820', '12345 6782', '123456782rc0001', '123456782RC001'])(
  '%s is refused, with what to write',
  (businessNumber) => {
    const { success, diagnostics } = read({ businessNumber });
    expect(success).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(['business-number/malformed']);
    expect(formatDiagnostics(diagnostics, { locale: 'fr' })[0]?.hint).toContain('123456782RC0001');
  },
);
