import { expect, it } from 'vitest';

import type { Lag } from '../../../../src/model/activity';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withOrder } from '../../samples';

it('warns of sessions closer than they ask for', () => {
  const found = validateEdition(samples['schedule/lag-not-kept']);
  expect(found).toMatchObject([
    {
      code: 'schedule/lag-not-kept',
      severity: 'warning',
      path: ['schedule', 'placements', 1],
      related: [
        ['schedule', 'placements', 0],
        ['sessions', 1, 'after', 0, 'lag'],
      ],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre – B » vient trop tôt après « Rencontre – A » pour le délai qu’elle demande. Déplacer l’une des deux, ou revoir ce délai (« lag »).",
      "The session "Meeting – B" comes too soon after "Meeting – A" for the lag that it asks for. Move one of the two, or revise the lag.",
    ]
  `);
});

it('is silent at the very bounds, in days and in minutes', () => {
  const judge = (lag: Lag) => validateEdition(withOrder({ date: '2020-12-02', session: 's2' }, lag));
  expect(judge({ minimumDays: 1, maximumDays: 1 })).toEqual([]);
  expect(judge({ minimumMinutes: 1320, maximumMinutes: 1320 })).toEqual([]);
  expect(judge({})).toEqual([]);
});

it('warns of each bound passed', () => {
  const judge = (lag: Lag) => validateEdition(withOrder({ date: '2020-12-02', session: 's2' }, lag)).map(({ params }) => params['isSoon']);
  expect([{ minimumDays: 2 }, { minimumMinutes: 1321 }].map(judge)).toEqual([[true], [true]]);
  expect([{ maximumDays: 0 }, { maximumMinutes: 1319 }].map(judge)).toEqual([[false], [false]]);
  expect(render(validateEdition(withOrder({ date: '2020-12-02', session: 's2' }, { maximumDays: 0 })))).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre – B » vient trop tard après « Rencontre – A » pour le délai qu’elle demande. Déplacer l’une des deux, ou revoir ce délai (« lag »).",
      "The session "Meeting – B" comes too late after "Meeting – A" for the lag that it asks for. Move one of the two, or revise the lag.",
    ]
  `);
});
