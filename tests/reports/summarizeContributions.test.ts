import { expect, it } from 'vitest';

import { summarizeContributions } from '../../src/reports/summarizeContributions';
import { buildEdition, buildPlacement, buildPlannedEdition, buildSession } from '../exchange/buildEdition';

it('counts what each partner’s people give, by kind of hours, beside what was promised', () => {
  const summary = summarizeContributions(buildPlannedEdition());
  expect(summary.rows[0]).toEqual({
    partner: 'ide',
    promisedGivenMinutes: 1080,
    scheduledGivenMinutes: 1500,
    parts: [
      { hourKind: 'coaching', scheduledGivenMinutes: 1320 },
      { hourKind: 'content', scheduledGivenMinutes: 180 },
    ],
  });
  expect(summary.hourKinds).toEqual(['coaching', 'content']);
  expect([summary.scheduledGivenMinutes, summary.unassignedGivenMinutes]).toEqual([4680, 0]);
  expect(summary.rows.reduce((sum, row) => sum + row.scheduledGivenMinutes, 0)).toBe(4680);
});

it('keeps people of no known partner apart, and nothing of sessions called off', () => {
  const edition = buildEdition({
    partners: [{ id: 'pole', name: 'Pôle', roles: [{ role: 'lead' }], promisedGivenMinutes: 0 }],
    sessions: [buildSession({ id: 'a', facilitators: [{ role: 'coach', number: 3 }] }), buildSession({ id: 'b', status: 'cancelled' })],
    schedule: {
      timeZone: 'America/Toronto',
      placements: [
        buildPlacement({
          session: 'a',
          date: '2020-12-07',
          advisors: [
            { role: 'coach', advisor: 'maude' },
            { role: 'coach', advisor: 'perdue' },
          ],
        }),
        buildPlacement({ session: 'b', date: '2020-12-08' }),
      ],
    },
  });
  expect(summarizeContributions(edition)).toEqual({
    rows: [
      { partner: 'pole', promisedGivenMinutes: 0, scheduledGivenMinutes: 0, parts: [] },
      {
        partner: null,
        promisedGivenMinutes: null,
        scheduledGivenMinutes: 240,
        parts: [{ hourKind: 'coaching', scheduledGivenMinutes: 240 }],
      },
    ],
    hourKinds: ['coaching'],
    scheduledGivenMinutes: 240,
    unassignedGivenMinutes: 120,
  });
});
