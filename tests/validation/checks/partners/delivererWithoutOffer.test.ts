import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const silent = { id: 'silent', name: 'Silencieux', roles: [{ role: 'table-member' as const }, { role: 'deliverer' as const }] };
const partners = [...buildEdition().partners, silent];

it('warns of a partner who gives hours, lends nobody and offers nothing', () => {
  const found = validateEdition(buildEdition({ partners }));
  expect(found).toEqual([
    {
      code: 'partners/deliverer-without-offer',
      severity: 'warning',
      path: ['partners', 1, 'roles', 1],
      params: { partner: 'silent', partnerFr: 'Silencieux', partnerEn: 'Silencieux' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le partenaire « Silencieux » donne des heures, d’après ses rôles, mais ne prête personne et n’offre rien. Inscrire qui il prête ou ce qu’il offre, ou lui retirer ce rôle.",
      "The partner "Silencieux" gives hours, by its roles, but lends nobody and offers nothing. Enter whom it lends or what it offers, or take this role from it.",
    ]
  `);
});

it('is silent once there is an offer, and about partners with other roles', () => {
  const offers = [{ id: 'o', partner: 'silent', expertise: ['finance'], givenMinutes: 60 }];
  expect(validateEdition(buildEdition({ partners, offers }))).toEqual([]);
  expect(validateEdition(buildEdition({ partners: [...buildEdition().partners, { ...silent, roles: [{ role: 'funder' }] }] }))).toEqual([]);
});
