import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

it('refuses a zone that nobody knows by that name', () => {
  const found = validateEdition(buildEdition({ timeZone: 'America/Trois-Rivieres' }));
  expect(found).toEqual([
    { code: 'dates/unknown-time-zone', severity: 'error', path: ['timeZone'], params: { timeZone: 'America/Trois-Rivieres' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« America/Trois-Rivieres » n’est pas le nom d’un fuseau horaire. Écrire un nom de la base IANA : « America/Toronto » pour le Québec, « America/Halifax » pour les Îles-de-la-Madeleine.",
      ""America/Trois-Rivieres" is not the name of a time zone. Write a name of the IANA database: "America/Toronto" for Québec, "America/Halifax" for Îles-de-la-Madeleine.",
    ]
  `);
});

it('looks at the schedule and at places too', () => {
  const place = { timeZone: 'Montreal' };
  const edition = buildEdition({
    schedule: { timeZone: 'Montreal', placements: [] },
    rooms: [
      { id: 'hall', name: 'Salle', place },
      { id: 'other', name: 'Salle', place: { timeZone: 'America/Halifax' } },
    ],
  });
  expect(validateEdition(edition).map(({ path }) => path.join('.'))).toEqual(['schedule.timeZone', 'rooms.0.place.timeZone']);
});
