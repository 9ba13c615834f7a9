import { expect, test } from 'vitest';

import { buildIndicator } from '../../../src/model/builders/buildIndicator';
import { buildObservation } from '../../../src/model/builders/buildObservation';
import { buildPosting } from '../../../src/model/builders/buildPosting';
import { openDocument } from '../../../src/model/openDocument';

const posting = buildPosting({ id: 'a' });
const indicator = buildIndicator({ id: 'a' });
const observation = buildObservation({ id: 'a' });

test.each([
  ['postings', { schema: 'trajet/ledger/1.0', id: 'l', postings: [posting, buildPosting({ id: 'b' }), posting] }],
  ['indicators', { schema: 'trajet/indicators/1.0', id: 'l', indicators: [indicator, buildIndicator({ id: 'b' }), indicator] }],
  ['observations', { schema: 'trajet/observations/1.0', id: 'l', observations: [observation, buildObservation({ id: 'b' }), observation] }],
])('%s of a document never share an id', (key, json) => {
  expect(openDocument(json)).toMatchObject({
    success: false,
    diagnostics: [
      {
        code: 'document/duplicate-id',
        severity: 'error',
        path: [key, 2, 'id'],
        params: { id: 'a' },
        related: [[key, 0, 'id']],
      },
    ],
  });
  const [first, second] = json[key as keyof typeof json] as unknown as readonly unknown[];
  expect(openDocument({ ...json, [key]: [first, second] })).toMatchObject({ success: true, diagnostics: [] });
});
