import { expect, it } from 'vitest';

import type { Posting } from '../../../../src/model/posting';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withPosting } from '../../samples';

it('warns of a posting longer than its session', () => {
  const found = validateEdition(samples['hours/delivered-beyond-session']);
  expect(found).toMatchObject([
    {
      code: 'hours/delivered-beyond-session',
      severity: 'warning',
      path: ['ledger', 'postings', 0, 'minutes'],
      params: { postedMinutes: 61, minutes: 60 },
      related: [['sessions', 0, 'sessionMinutes']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le grand livre compte 1 h 01 (heures données) pour la séance « Rencontre », qui en fait 1 h. Ajouter une écriture de correction (« adjust »), ou corriger la durée de la séance si elle a duré plus longtemps.",
      "The ledger has 1 h 01 min (hours given) for the session "Meeting", which makes 1 h. Add a posting that corrects it ("adjust"), or correct the length of the session if it lasted longer.",
    ]
  `);
});

it('is silent at the very length, and once corrected', () => {
  expect(validateEdition(withPosting({ minutes: 60, session: 's1' }))).toEqual([]);
  const [posting] = samples['hours/delivered-beyond-session'].ledger.postings;
  const adjust = { ...posting, id: 'p2', kind: 'adjust', minutes: -1, corrects: posting?.id } as Posting;
  const { session, ...correction } = adjust;
  expect(session).toBe('s1');
  const corrected = { postings: [...samples['hours/delivered-beyond-session'].ledger.postings, correction] };
  expect(validateEdition({ ...samples['hours/delivered-beyond-session'], ledger: corrected })).toEqual([]);
});
