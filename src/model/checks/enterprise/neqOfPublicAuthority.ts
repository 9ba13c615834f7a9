import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';
import { findNeqKind } from '../../identifiers/inspectNeq';

/** An enterprise of the social economy is not under the decision-making authority of a public body (prefix 88; article 3, second principle). */
export const neqOfPublicAuthority = defineCheck({
  code: 'enterprise/neq-of-public-authority',
  severity: 'warning',
  message: ({ neq }: { neq: string }) => ({
    fr: `Le NEQ «\u00a0${neq}\u00a0» est celui d’une autorité publique (préfixe 88), alors qu’une entreprise d’économie sociale n’est pas sous le contrôle d’un organisme public.`,
    en: `NEQ "${neq}" is that of a public authority (prefix 88), whereas an enterprise of the social economy is not under the control of a public body.`,
  }),
  hint: () => ({
    fr: 'Vérifier que ce numéro est bien celui de l’entreprise, et non d’un partenaire.',
    en: 'Check that this number is that of the enterprise, and not of a partner.',
  }),
  find({ neq }: Enterprise, report) {
    if (neq !== undefined && findNeqKind(neq) === 'public-authority') report(['neq'], { neq });
  },
});
