import { expect, it } from 'vitest';

import { buildPartner } from '../../../../src/model/builders/buildPartner';
import { safeParsePartner } from '../../../../src/model/partner';

const readContacts = (...ids: readonly (string | undefined)[]) =>
  safeParsePartner(buildPartner({ contacts: ids.map((id) => ({ name: 'Maude T.', ...(id === undefined ? {} : { id }) })) }));

it('warns of two people of one id', () => {
  const { success, diagnostics } = readContacts('maude', 'jean', 'maude');
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: 'document/duplicate-id',
      severity: 'warning',
      path: ['contacts', 2, 'id'],
      params: { id: 'maude' },
      related: [['contacts', 0, 'id']],
    },
  ]);
});

it('stays silent for people without id', () => expect(readContacts('maude', undefined, undefined).diagnostics).toEqual([]));
