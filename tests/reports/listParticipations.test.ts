import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import type { Edition } from '../../src/model/edition';
import { listParticipations } from '../../src/reports/listParticipations';
import { buildEdition, buildSession } from '../validation/buildEdition';

/** An edition of a year whose first enterprise bears an id, and says which ids it bore before. */
function buildYear(year: number, id: string, previousIds?: readonly string[], changes: Partial<Edition> = {}): Edition {
  const base = buildEdition();
  const from = `${year}-11-23`;
  const to = `${year + 1}-03-26`;
  const attendees = [id, 'b'].map((enterprise) => ({ enterprise, attendance: 'required' as const }));
  return {
    ...base,
    id: `mauricie-${year}`,
    from,
    to,
    cohorts: base.cohorts.map((cohort) => ({
      ...cohort,
      from,
      to,
      members: [
        { enterprise: id, status: 'completed' },
        { enterprise: 'b', status: 'active' },
      ],
    })),
    enterprises: [
      { id, name: 'Le Sabord', ...(previousIds !== undefined && { previousIds }) },
      { id: 'b', name: 'B' },
    ],
    sessions: [
      buildSession({ id: 's1', sessionMinutes: 90, attendees, client: id, status: 'held' }),
      buildSession({
        id: 's2',
        sessionMinutes: 60,
        attendees: attendees.slice(0, 1),
        client: id,
        facilitators: [{ role: 'coach', number: 2 }],
      }),
      buildSession({ id: 's3', sessionMinutes: 30, attendees: attendees.slice(1), client: 'b', status: 'held' }),
      buildSession({ id: 's4', sessionMinutes: 45, attendees, client: id, status: 'cancelled', statusReason: { fr: 'Tempête.' } }),
    ],
    ...changes,
  };
}

describe('F21: the years of an enterprise are joined by one id', () => {
  const editions = [buildYear(2022, 'le-sabord', ['sabord']), buildYear(2020, 'sabord-2020'), buildYear(2021, 'sabord', ['sabord-2020'])];

  it('one row for each cohort, in order of time, with minutes by count', () => {
    expect(listParticipations(editions, { id: 'le-sabord' })).toMatchObject([
      {
        edition: 'mauricie-2020',
        cohort: 'c1',
        enterprise: 'sabord-2020',
        status: 'completed',
        from: '2020-11-23',
        to: '2021-03-26',
        held: { sessionMinutes: 90, givenMinutes: 90, receivedMinutes: 90 },
        planned: { sessionMinutes: 60, givenMinutes: 120, receivedMinutes: 60 },
      },
      { edition: 'mauricie-2021', enterprise: 'sabord' },
      { edition: 'mauricie-2022', enterprise: 'le-sabord' },
    ]);
  });

  it('whichever of its ids is asked, and in whatever order editions come', () => {
    const rows = listParticipations(editions, { id: 'le-sabord' });
    fc.assert(
      fc.property(fc.shuffledSubarray(editions, { minLength: 3 }), fc.constantFrom('sabord-2020', 'sabord', 'le-sabord'), (list, id) => {
        expect(listParticipations(list, { id })).toEqual(rows);
      }),
    );
  });

  it('by what the caller knows, where no edition says it', () => {
    const unlinked = [buildYear(2020, 'sabord-2020'), buildYear(2021, 'sabord')];
    expect(listParticipations(unlinked, { id: 'sabord' })).toHaveLength(1);
    expect(listParticipations(unlinked, { id: 'sabord', previousIds: ['sabord-2020'] })).toHaveLength(2);
    expect(listParticipations(unlinked, { id: 'personne' })).toEqual([]);
    expect(listParticipations([], { id: 'sabord' })).toEqual([]);
  });

  it('a circle of ids does no harm', () => {
    expect(listParticipations([buildYear(2020, 'x', ['y']), buildYear(2021, 'y', ['x'])], { id: 'x' })).toHaveLength(2);
  });
});

it('its own days in the cohort win over the cohort’s', () => {
  const edition = buildYear(2020, 'a');
  const cohorts = edition.cohorts.map((cohort) => ({
    ...cohort,
    members: [{ enterprise: 'a', status: 'withdrawn' as const, from: '2020-12-01', to: '2021-01-15' }],
  }));
  expect(listParticipations([{ ...edition, cohorts }], { id: 'a' })).toMatchObject([
    { from: '2020-12-01', to: '2021-01-15', status: 'withdrawn' },
  ]);
});

it('received minutes are those that hours counts, by another road', () => {
  const edition = buildYear(2020, 'a');
  for (const status of ['held', 'planned'] as const) {
    const expected = computeReceivedMinutes(edition.sessions, { statuses: [status] });
    for (const { enterprise, receivedMinutes } of expected) {
      expect(listParticipations([edition], { id: enterprise })[0]?.[status].receivedMinutes).toBe(receivedMinutes);
    }
    expect(expected).not.toEqual([]);
  }
});
