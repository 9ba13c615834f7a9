import { expect, it } from 'vitest';

import { safeParsePartner } from '../../../../src/model/partner';

const read = (postalCode: string) => safeParsePartner({ id: 'a', name: 'A', roles: [{ role: 'lead' }], place: { postalCode } });

it('warns of a postal code that is not one, and the partner is read', () => {
  const { success, diagnostics } = read('G9A 5O5');
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    { code: 'postal-code/malformed', severity: 'warning', path: ['place', 'postalCode'], params: { received: 'G9A 5O5' } },
  ]);
});

it('is silent where it has the form of one', () => expect(read('G9A 5C5').diagnostics).toEqual([]));
