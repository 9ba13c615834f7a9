import { expect, it } from 'vitest';

import { safeParseApplication } from '../../../../src/model/application';
import { buildApplication } from '../../../../src/model/builders/buildApplication';

const readEvidence = (...ids: readonly string[]) =>
  safeParseApplication(buildApplication({ evidence: ids.map((id) => ({ id, kind: 'letters-patent' })) })).diagnostics.filter(
    ({ code }) => code === 'document/duplicate-id',
  );

it('refuses two pieces of evidence of one id', () => {
  expect(readEvidence('a', 'b', 'a')).toEqual([
    {
      code: 'document/duplicate-id',
      severity: 'error',
      path: ['evidence', 2, 'id'],
      params: { id: 'a' },
      related: [['evidence', 0, 'id']],
    },
  ]);
});

it('stays silent where each has its own', () => expect(readEvidence('a', 'b')).toEqual([]));
