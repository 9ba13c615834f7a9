import { expect, it } from 'vitest';

import { safeParseApplication } from '../../../../src/model/application';
import { buildApplication } from '../../../../src/model/builders/buildApplication';

const readHistory = (first: string, second: string) =>
  safeParseApplication(
    buildApplication({
      history: [
        { status: 'submitted', on: first },
        { status: 'eligible', on: second },
      ],
    }),
  );

it('refuses a step dated before the one it follows', () => {
  const { success, diagnostics } = readHistory('2020-11-20', '2020-11-19');
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    {
      code: 'status/reversed-history',
      severity: 'error',
      path: ['history', 1, 'on'],
      params: { on: '2020-11-19', since: '2020-11-20' },
    },
  ]);
});

it('stays silent for two steps of one day', () => expect(readHistory('2020-11-20', '2020-11-20').diagnostics).toEqual([]));
