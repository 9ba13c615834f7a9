import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('warns of a member whose application was declined', () => {
  const found = validateEdition(samples['cohorts/member-refused']);
  expect(found).toMatchObject([
    {
      code: 'cohorts/member-refused',
      severity: 'warning',
      path: ['cohorts', 0, 'members', 0, 'status'],
      related: [['applications', 0, 'status']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « A » est de la cohorte, et sa candidature est « Non retenue ». Corriger l’état de la candidature, ou retirer l’entreprise de la cohorte.",
      "The enterprise "A" is in the cohort, and its application is "Declined". Correct the status of the application, or remove the enterprise from the cohort.",
    ]
  `);
});

it('is silent where another application stands, and for one that is not followed', () => {
  const refused = samples['cohorts/member-refused'];
  const { applications } = withApplication({ id: 'other', status: 'admitted' });
  expect(validateEdition({ ...refused, applications: [...refused.applications, ...applications] })).toEqual([]);
  expect(validateEdition({ ...refused, applications: [...applications, ...refused.applications] })).toEqual([]);
  expect(validateEdition(withApplication({}))).toEqual([]);
});
