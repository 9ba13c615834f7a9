import { expect, it } from 'vitest';

import type { Application } from '../../../../src/model/application';
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

const kind = 'financial-statements';

it('warns of evidence that had expired when the application was sent', () => {
  const found = inspect({ evidence: [{ id: 'e1', kind, receivedOn: '2020-04-01', validTo: '2020-10-14' }] });
  expect(found).toEqual([
    {
      code: 'applications/expired-evidence',
      severity: 'warning',
      path: ['applications', 0, 'evidence', 0, 'validTo'],
      params: {
        evidence: 'e1',
        evidenceFr: 'États financiers annuels',
        evidenceEn: 'Annual financial statements',
        validTo: '2020-10-14',
        submittedOn: '2020-10-15',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La pièce « États financiers annuels » n’était plus valide (après le 14 octobre 2020) quand la candidature a été déposée, le 15 octobre 2020. En demander une plus récente.",
      "The evidence "Annual financial statements" no longer held (after October 14, 2020) when the application was sent, on October 15, 2020. Ask for a more recent one.",
    ]
  `);
});

it('accepts what was valid that very day, and an old one beside a recent one of its kind', () => {
  expect(inspect({ evidence: [{ id: 'e1', kind, validTo: '2020-10-15' }] })).toEqual([]);
  expect(
    inspect({
      evidence: [
        { id: 'e1', kind, validTo: '2020-10-14' },
        { id: 'e2', kind, receivedOn: '2020-10-01' },
      ],
    }),
  ).toEqual([]);
  expect(
    inspect({
      evidence: [
        { id: 'e1', kind, validTo: '2020-10-14' },
        { id: 'e2', kind: 'by-laws', receivedOn: '2020-10-01' },
      ],
    }),
  ).toHaveLength(1);
});
