import { expect, it } from 'vitest';

import { codeNotInForce } from '../../../../src/validation/checks/codes/codeNotInForce';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const until = (to: string) =>
  validateEdition(
    buildEdition({
      to,
      enterprises: [
        { id: 'a', name: 'A', legalForm: 'collective-interest-cooperative' },
        { id: 'b', name: 'B', legalForm: 'cooperative' },
      ],
    }),
  );

it('warns of a legal form that came after the edition', () => {
  const found = until('2026-02-16');
  expect(found).toEqual([
    {
      code: 'codes/code-not-in-force',
      severity: 'warning',
      path: ['enterprises', 0, 'legalForm'],
      params: { vocabulary: 'legalForm', code: 'collective-interest-cooperative', validFrom: '2026-02-17', validTo: null },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Coopérative d’intérêt collectif (collective-interest-cooperative) » n’est en vigueur aucun jour de l’édition, mais à partir du 17 février 2026. Choisir dans la liste « Forme juridique » un code de ce temps-là, ou vérifier les dates de l’édition.",
      ""Collective interest cooperative (collective-interest-cooperative)" is in force on no day of the edition, but from February 17, 2026. Choose in the list "Legal form" a code of that time, or check the dates of the edition.",
    ]
  `);
});

it.each([
  [null, '2020-06-30', 'mais jusqu’au 30\u00a0juin\u00a02020', 'but until June\u00a030, 2020'],
  [
    '2019-01-01',
    '2020-06-30',
    'mais du 1er\u00a0janvier\u00a02019 au 30\u00a0juin\u00a02020',
    'but from January\u00a01, 2019 to June\u00a030, 2020',
  ],
])('says when a code was in force: %s to %s', (validFrom, validTo, fr, en) => {
  const said = codeNotInForce.message({ vocabulary: 'legalForm', code: 'old', validFrom, validTo });
  expect(said.fr).toContain(fr);
  expect(said.en).toContain(en);
});

it('says nothing of one that came on the last day of the edition', () => {
  expect(until('2026-02-17')).toEqual([]);
});
