import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (...previous: readonly (readonly string[])[]) =>
  validateEdition(
    buildEdition({ enterprises: ['a', 'b'].map((id, index) => ({ id, name: id.toUpperCase(), previousIds: previous[index] ?? [] })) }),
  );

it('F21: refuses a previous id that is another enterprise’s', () => {
  const found = inspect(['b']);
  expect(found).toEqual([
    {
      code: 'enterprise/previous-id-taken',
      severity: 'error',
      path: ['enterprises', 0, 'previousIds', 0],
      params: { enterprise: 'a', id: 'b', other: 'b', enterpriseFr: 'A', enterpriseEn: 'A', otherFr: 'B', otherEn: 'B' },
      related: [['enterprises', 1]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« b », identifiant précédent de l’entreprise « A », est aussi celui de « B ». Retirer l’identifiant de celle à qui il n’est pas : leurs années seraient confondues.",
      ""b", a previous id of the enterprise "A", is also that of "B". Remove the id from the one that it is not of: their years would be joined.",
    ]
  `);
  expect(inspect(['old'], ['old']).map(({ path }) => path)).toEqual([['enterprises', 1, 'previousIds', 0]]);
});

it('is silent when each has its own, even written twice', () => {
  expect(inspect(['a-2019', 'a-2019'], ['b-2019'])).toEqual([]);
  expect(inspect(['a'])).toEqual([]);
});
