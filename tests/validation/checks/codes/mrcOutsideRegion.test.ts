import { expect, it } from 'vitest';

import type { Place } from '../../../../src/model/place';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (place: Place) =>
  validateEdition(
    buildEdition({
      enterprises: [
        { id: 'a', name: 'A', place },
        { id: 'b', name: 'B' },
      ],
    }),
  );

it('warns of an MRC that is in another region than the one beside it, and names both', () => {
  const found = inspect({ region: '04', mrc: '430' });
  expect(found).toEqual([
    {
      code: 'codes/mrc-outside-region',
      severity: 'warning',
      path: ['enterprises', 0, 'place', 'mrc'],
      params: { mrc: '430', region: '04', expected: '05' },
      related: [['enterprises', 0, 'place', 'region']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La MRC ou le territoire « Sherbrooke (430) » est dans la région « Estrie (05) », et non « Mauricie (04) ». Écrire « 05 » comme région, ou corriger la MRC.",
      "The MRC or territory "Sherbrooke (430)" is in the region "Estrie (05)", not "Mauricie (04)". Write "05" as the region, or correct the MRC.",
    ]
  `);
});

it('looks at partners, advisors and rooms too', () => {
  const place = { region: '04', mrc: '430' };
  const { partners, advisors } = buildEdition();
  const found = validateEdition(
    buildEdition({
      partners: partners.map((partner) => ({ ...partner, place })),
      advisors: advisors.map((advisor) => ({ ...advisor, place })),
      rooms: [{ id: 'salle', name: 'Salle', place }],
    }),
  ).filter(({ code }) => code === 'codes/mrc-outside-region');
  expect(new Set(found.map(({ path }) => path[0]))).toEqual(new Set(['partners', 'advisors', 'rooms']));
});

it('is silent where they agree, where one is absent, and where the MRC is not known', () => {
  expect(inspect({ region: '05', mrc: '430' })).toEqual([]);
  expect(inspect({ region: '04' })).toEqual([]);
  expect(inspect({ mrc: '430' })).toEqual([]);
  expect(inspect({ region: '04', mrc: '999' }).map(({ code }) => code)).toEqual(['codes/unknown-code']);
});

it('lets a list of the time when Granby was in Montérégie be right', () => {
  expect(inspect({ region: '16', mrc: '470' })).toEqual([]);
  expect(inspect({ region: '05', mrc: '470' })).toEqual([]);
  expect(inspect({ region: '04', mrc: '470' }).map(({ code }) => code)).toEqual(['codes/mrc-outside-region']);
  expect(inspect({ region: '16', mrc: '430' }).map(({ code }) => code)).toEqual(['codes/mrc-outside-region']);
});

it('leaves a region that is no code to another check', () => {
  const found = validateEdition(
    buildEdition({
      enterprises: [
        { id: 'a', name: 'A', place: { mrc: '371', region: '4' } },
        { id: 'b', name: 'B' },
      ],
    }),
  );
  expect(found.map(({ code }) => code)).toEqual(['codes/unknown-code']);
});
