import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';
import { findNeqKind } from '../../identifiers/inspectNeq';

/** A partnership or an association (prefix 33) may lack the legal personality that article 3 of the Social Economy Act asks for. */
export const neqOfPartnership = defineCheck({
  code: 'enterprise/neq-of-partnership',
  severity: 'warning',
  message: ({ neq }: { neq: string }) => ({
    fr: `Le NEQ «\u00a0${neq}\u00a0» est celui d’une société de personnes, d’une association ou d’un autre groupement (préfixe 33), qui n’a pas toujours la personnalité juridique demandée à l’article\u00a03 de la Loi sur l’économie sociale.`,
    en: `NEQ "${neq}" is that of a partnership, an association or another group (prefix 33), which may lack the legal personality that article 3 of the Social Economy Act asks for.`,
  }),
  hint: () => ({
    fr: 'Vérifier la forme juridique de l’entreprise.',
    en: 'Check the legal form of the enterprise.',
  }),
  find({ neq }: Enterprise, report) {
    if (neq !== undefined && findNeqKind(neq) === 'partnership-or-association') report(['neq'], { neq });
  },
});
