import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';
import { findNeqKind } from '../../identifiers/inspectNeq';

/**
 * An enterprise of the social economy is a legal person, not someone doing business alone (prefix 22). A warning where an enterprise is read,
 * since it may yet be constituted; an error in an edition, where it takes part.
 */
export const neqOfSoleProprietorship = defineCheck({
  code: 'enterprise/neq-of-sole-proprietorship',
  severity: 'warning',
  message: ({ neq }: { neq: string }) => ({
    fr: `Le NEQ «\u00a0${neq}\u00a0» est celui d’une entreprise individuelle (préfixe 22)\u00a0: une entreprise d’économie sociale est une personne morale.`,
    en: `NEQ "${neq}" is that of a sole proprietorship (prefix 22): an enterprise of the social economy is a legal person.`,
  }),
  hint: () => ({
    fr: 'Inscrire le NEQ de l’organisme, ou le retirer tant que celui-ci n’est pas constitué.',
    en: 'Write the NEQ of the organization, or remove it until the organization is constituted.',
  }),
  find({ neq }: Enterprise, report) {
    if (neq !== undefined && findNeqKind(neq) === 'sole-proprietorship') report(['neq'], { neq });
  },
});
