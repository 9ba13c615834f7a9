import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A partner said to give hours lends a person or makes an offer: without either, its hours are counted on and never found. */
export const delivererWithoutOffer = defineCheck({
  code: 'partners/deliverer-without-offer',
  severity: 'warning',
  finds: {
    fr: 'Un partenaire dit qu’il donne des heures, et personne n’a noté combien (peers §4, étape 2, inventaire).',
    en: 'A partner says that it gives hours, and nobody noted how many (peers §4, job 2, inventory).',
  },
  records: () => ({ partner: 'partner' }),
  message: ({ partner }: { partner: string }) => ({
    fr: `Le partenaire «\u00a0${partner}\u00a0» donne des heures, d’après ses rôles, mais ne prête personne et n’offre rien.`,
    en: `The partner "${partner}" gives hours, by its roles, but lends nobody and offers nothing.`,
  }),
  hint: () => ({
    fr: 'Inscrire qui il prête ou ce qu’il offre, ou lui retirer ce rôle.',
    en: 'Enter whom it lends or what it offers, or take this role from it.',
  }),
  find({ partners, advisors, offers }: Edition, report) {
    const giving = new Set([...advisors, ...offers].map(({ partner }) => partner));
    for (const [index, { id, roles }] of partners.entries()) {
      const at = roles.findIndex(({ role }) => role === 'deliverer');
      if (at >= 0 && !giving.has(id)) report(['partners', index, 'roles', at], { partner: id });
    }
  },
});
