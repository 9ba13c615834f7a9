import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples } from '../../samples';

it('warns of an address, which is never repeated', () => {
  const found = validateEdition(samples['privacy/particulars-in-quotation']);
  expect(found).toMatchObject([
    {
      code: 'privacy/particulars-in-quotation',
      severity: 'warning',
      path: ['observations', 0, 'value', 'text', 'fr'],
      params: { found: 'email' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Cette citation contient une adresse de courriel. Retirer ce renseignement de la citation.",
      "This quotation holds an email address. Remove it from the quotation.",
    ]
  `);
});

it('is silent on what only looks like one', () => {
  const observations = samples['privacy/particulars-in-quotation'].observations.map((observation) => ({
    ...observation,
    value: { kind: 'words' as const, text: { fr: 'Bravo @ vous' }, consent: 'given' as const },
  }));
  expect(validateEdition({ ...samples['privacy/particulars-in-quotation'], observations })).toEqual([]);
});
