import { expect, it } from 'vitest';

import { buildDecision } from '../../../../src/model/builders/buildDecision';
import type { Edition } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, withAdvisor, withApplication, withEnterprise } from '../../samples';

it('warns of an address in place of a name, which is never repeated', () => {
  const found = validateEdition(samples['privacy/email-as-name']);
  expect(found).toMatchObject([{ code: 'privacy/email-as-name', severity: 'warning', path: ['advisors', 0, 'name'] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le nom de cette personne contient une adresse de courriel, et les noms sont imprimés. Écrire le nom, et garder l’adresse parmi les personnes à joindre (« contacts »).",
      "The name of this person holds an email address, and names are printed. Write the name, and keep the address among the people to reach ("contacts").",
    ]
  `);
});

it('is silent on a name', () => {
  expect(validateEdition(buildEdition(withAdvisor({ name: 'Ann @ Pôle' })))).toEqual([]);
});

it('reads the names of all people', () => {
  const name = 'ann@exemple.ca';
  const paths = (edition: Edition) => validateEdition(edition).map(({ path }) => path);
  expect(paths(withEnterprise({ contacts: [{ name }] }))).toEqual([['enterprises', 0, 'contacts', 0, 'name']]);
  const applicant = { kind: 'manager', name, enterprise: 'a' } as const;
  expect(paths(withApplication({ applicant, participants: [{ name }] }))).toEqual([
    ['applications', 0, 'applicant', 'name'],
    ['applications', 0, 'participants', 0, 'name'],
  ]);
  expect(paths(withApplication({}, { decisions: [buildDecision({ decidedOn: '2020-10-15', by: [{ name }] })] }))).toEqual([
    ['decisions', 0, 'by', 0, 'name'],
  ]);
});
