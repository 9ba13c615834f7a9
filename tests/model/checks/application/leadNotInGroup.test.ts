import { expect, it } from 'vitest';

import { safeParseApplication } from '../../../../src/model/application';
import { buildApplication } from '../../../../src/model/builders/buildApplication';

const readGroup = (lead: string) =>
  safeParseApplication(buildApplication({ applicant: { kind: 'group', lead, enterprises: ['sabord', 'cafe'] } }));

it('refuses a group whose lead is not one of it', () => {
  expect(readGroup('halle')).toEqual({
    success: false,
    diagnostics: [
      {
        code: 'application/lead-not-in-group',
        severity: 'error',
        path: ['applicant', 'lead'],
        params: { enterprise: 'halle' },
        related: [['applicant', 'enterprises']],
      },
    ],
  });
});

it('stays silent where the lead is one of them', () => expect(readGroup('cafe').diagnostics).toEqual([]));
