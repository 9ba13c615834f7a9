import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withSession } from '../../samples';

it('warns of a session planned from another version', () => {
  const found = validateEdition(samples['sessions/origin-differs']);
  expect(found).toMatchObject([
    { code: 'sessions/origin-differs', severity: 'warning', path: ['sessions', 0, 'origin'], related: [['cohorts', 0, 'template']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » vient du gabarit trajet-pilot 1.1.0, et la cohorte « Cohorte » suit trajet-pilot 1.0.0. Planifier de nouveau la cohorte, ou corriger la version qu’elle suit.",
      "The session "Meeting" comes from the template trajet-pilot 1.1.0, and the cohort "Cohort" follows trajet-pilot 1.0.0. Plan the cohort again, or correct the version that it follows.",
    ]
  `);
});

it('is silent where it was planned from the one followed, and for one held before', () => {
  expect(
    validateEdition(withSession({ origin: { template: 'trajet-pilot', version: '1.0.0', activity: 'codevelopment', number: 1 } })),
  ).toEqual([]);
  expect(
    validateEdition(
      withSession({ status: 'held', origin: { template: 'trajet-pilot', version: '0.9.0', activity: 'codevelopment', number: 1 } }),
    ),
  ).toEqual([]);
});
