import { expect, it } from 'vitest';

import type { Application, Evidence } from '../../../../src/model/application';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (changes: Partial<Application>) =>
  validateEdition(
    buildEdition({
      applications: [
        {
          schema: 'trajet/application/1.0',
          id: 'app',
          program: 'trajet',
          applicant: { kind: 'enterprise', enterprise: 'a' },
          submittedOn: '2020-10-15',
          answers: {},
          ...changes,
        },
      ],
    }),
  );

const statements = (dates: Partial<Evidence>) => inspect({ evidence: [{ id: 'e1', kind: 'financial-statements', ...dates }] });

it('refuses statements approved before the year they speak of has ended', () => {
  const found = statements({ fiscalYearEnd: '2020-03-31', approvedOn: '2020-03-30' });
  expect(found).toEqual([
    {
      code: 'applications/impossible-evidence-dates',
      severity: 'error',
      path: ['applications', 0, 'evidence', 0, 'approvedOn'],
      params: {
        evidence: 'e1',
        evidenceFr: 'États financiers annuels',
        evidenceEn: 'Annual financial statements',
        earlier: '2020-03-31',
        later: '2020-03-30',
      },
      related: [['applications', 0, 'evidence', 0, 'fiscalYearEnd']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les dates de la pièce « États financiers annuels » se contredisent : celle-ci (30 mars 2020) ne peut pas précéder l’autre (31 mars 2020). Corriger l’une des deux.",
      "The dates of the evidence "Annual financial statements" contradict each other: this one (March 30, 2020) cannot come before the other (March 31, 2020). Correct one of the two.",
    ]
  `);
  expect(statements({ fiscalYearEnd: '2020-03-31', approvedOn: '2020-03-31' })).toEqual([]);
  expect(statements({ fiscalYearEnd: '2020-03-31', approvedOn: '2020-06-10' })).toEqual([]);
});

it('refuses evidence that had expired before it came in', () => {
  expect(statements({ receivedOn: '2020-11-02', validTo: '2020-11-01' }).map(({ path }) => path.at(-1))).toEqual(['validTo']);
  expect(statements({ receivedOn: '2020-11-02', validTo: '2020-11-02' })).toEqual([]);
  expect(statements({ approvedOn: '2020-03-30' })).toEqual([]);
});
