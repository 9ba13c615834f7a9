import { expect, it } from 'vitest';

import { nameEvidence } from '../../src/validation/nameEvidence';

it('calls evidence by its title, else by what sort of document it is, else by its code', () => {
  const title = { fr: 'Bilan 2020' };
  expect(nameEvidence({ id: 'e1', kind: 'by-laws', title })).toEqual({
    evidence: 'e1',
    evidenceFr: 'Bilan 2020',
    evidenceEn: 'Bilan 2020',
  });
  expect(nameEvidence({ id: 'e1', kind: 'by-laws' })).toMatchObject({ evidenceFr: 'Règlements généraux', evidenceEn: 'By-laws' });
  expect(nameEvidence({ id: 'e1', kind: 'own' })).toMatchObject({ evidenceFr: 'own', evidenceEn: 'own' });
});
