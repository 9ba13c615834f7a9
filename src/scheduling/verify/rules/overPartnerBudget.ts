import { formatMinutes } from '../../../base/minutes';
import { defineRule } from '../rule';

/** The people of a partner give no more minutes than its budget. */
export const overPartnerBudget = defineRule({
  code: 'scheduling/over-partner-budget',
  severity: 'error',
  records: () => ({ partner: 'partner' }),
  message: (found: { partner: string; givenMinutes: number; budgetMinutes: number }) => ({
    fr: `Le partenaire «\u00a0${found.partner}\u00a0» donnerait ${formatMinutes(found.givenMinutes, { locale: 'fr' })}, plus que son budget de ${formatMinutes(found.budgetMinutes, { locale: 'fr' })}.`,
    en: `Partner "${found.partner}" would give ${formatMinutes(found.givenMinutes, { locale: 'en' })}, beyond its budget of ${formatMinutes(found.budgetMinutes, { locale: 'en' })}.`,
  }),
  find({ problem, held, personById }, report) {
    for (const { partner, givenMinutes: budgetMinutes } of problem.partnerBudgets ?? []) {
      const givenMinutes = held.reduce((sum, { placement }) => {
        const own = placement.advisors.filter(({ advisor }) => personById.get(advisor)?.partner === partner);
        return sum + own.length * placement.sessionMinutes;
      }, 0);
      if (givenMinutes > budgetMinutes) report(['placements'], { partner, givenMinutes, budgetMinutes });
    }
  },
});
