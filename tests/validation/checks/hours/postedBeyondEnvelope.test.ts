import { expect, it } from 'vitest';

import { buildPosting } from '../../../../src/model/builders/buildPosting';
import type { Posting } from '../../../../src/model/posting';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, withPosting } from '../../samples';

it('warns of a posting above what its envelope holds', () => {
  const found = validateEdition(samples['hours/posted-beyond-envelope']);
  expect(found).toMatchObject([
    {
      code: 'hours/posted-beyond-envelope',
      severity: 'warning',
      path: ['ledger', 'postings', 0, 'minutes'],
      params: { postedMinutes: 61, availableMinutes: 60 },
      related: [['envelopes', 0, 'plannedMinutes']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le grand livre compte 1 h 01 données ou promises de l’enveloppe « Contenu », où 1 h sont réservées. Charger ces heures à une autre enveloppe, ou y transférer ce qui manque (« transfer »).",
      "The ledger has 1 h 01 min delivered or committed from the envelope "Content", where 1 h are set aside. Charge these hours to another envelope, or move there what is missing ("transfer").",
    ]
  `);
});

it('is silent at the very plan, and on one key written twice', () => {
  expect(validateEdition(withPosting({ minutes: 60 }))).toEqual([]);
  expect(judge({ minutes: 60, key: 'k' }, { minutes: 60, key: 'k' })).toEqual([]);
});

it('counts allocations, transfers, what lapses, corrections and what is left of commitments', () => {
  expect(judge({ kind: 'allocate', minutes: 90 }, { minutes: 90 })).toEqual([]);
  expect(judge({ kind: 'allocate', minutes: 30 }, { minutes: 60 })).toEqual([[60, 30]]);
  expect(judge({ kind: 'expire', minutes: 10 }, { minutes: 60 })).toEqual([[60, 50]]);
  expect(judge({ kind: 'transfer', minutes: 10, toEnvelope: 'other' }, { minutes: 60 })).toEqual([[60, 50]]);
  expect(judge({ minutes: 70 }, { kind: 'adjust', minutes: -10, corrects: 'p0' })).toEqual([]);
  expect(judge({ kind: 'commit', minutes: 61 })).toEqual([[61, 60]]);
  expect(judge({ kind: 'commit', minutes: 61 }, { kind: 'release', minutes: 1, commitment: 'p0' })).toEqual([]);
  expect(judge({ kind: 'commit', minutes: 120 }, { minutes: 60, commitment: 'p0' })).toEqual([]);
  expect(judge({ kind: 'commit', minutes: 120 }, { minutes: 60, commitment: 'p0', closes: false })).toEqual([[120, 60]]);
});

function judge(...postings: readonly Partial<Posting>[]) {
  const [envelope] = buildEdition().envelopes;
  const envelopes = envelope === undefined ? [] : [envelope, { ...envelope, id: 'other' }];
  const edition = buildEdition({
    envelopes,
    ledger: {
      postings: postings.map((changes, index) => buildPosting({ id: `p${index}`, kind: 'deliver', envelope: 'content', ...changes })),
    },
  });
  return validateEdition(edition).map(({ params }) => [params['postedMinutes'], params['availableMinutes']]);
}
