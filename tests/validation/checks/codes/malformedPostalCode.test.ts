import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { samples, withEnterprise } from '../../samples';

it('speaks of an enterprise at its place in the edition', () => {
  expect(validateEdition(samples['postal-code/malformed'])).toMatchObject([
    { code: 'postal-code/malformed', severity: 'warning', path: ['enterprises', 0, ...['place', 'postalCode']] },
  ]);
});

it('is silent at the limit, and where it is not known', () => {
  expect(validateEdition(withEnterprise({ place: { postalCode: 'g9a5c5' } }))).toEqual([]);
  expect(validateEdition(withEnterprise({ place: { municipality: 'Trois-Rivières' } }))).toEqual([]);
});

it('looks at partners, advisors and rooms too', () => {
  const place = { postalCode: 'Z1Z 1Z1' };
  const { partners, advisors, rooms } = buildEdition();
  const at = <Item extends object>(items: readonly Item[]) => items.map((item) => ({ ...item, place }));
  const found = validateEdition(buildEdition({ partners: at(partners), advisors: at(advisors), rooms: at(rooms) }));
  expect(found.map(({ path }) => path[0])).toEqual(['partners', 'advisors', 'rooms']);
});
