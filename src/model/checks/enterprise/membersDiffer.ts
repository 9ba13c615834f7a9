import { formatInteger } from '../../../base/formatInteger';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';

/** The members of each category add up to the members: a solidarity cooperative that counts its workers twice, or forgets its supporters. */
export const membersDiffer = defineCheck({
  code: 'enterprise/members-differ',
  severity: 'warning',
  message: ({ members, sum }: { members: number; sum: number }) => ({
    fr: `Le nombre de membres (${formatInteger(members, { locale: 'fr' })}) n’est pas la somme des catégories (${formatInteger(sum, { locale: 'fr' })}).`,
    en: `The number of members (${formatInteger(members, { locale: 'en' })}) is not the sum of the categories (${formatInteger(sum, { locale: 'en' })}).`,
  }),
  hint: () => ({
    fr: 'Vérifier auprès de l’entreprise, ou omettre celui des deux qui n’est pas sûr.',
    en: 'Ask the enterprise, or leave out the one that is not certain.',
  }),
  find({ members, membersByCategory }: Enterprise, report) {
    if (members === undefined || membersByCategory === undefined) return;
    const sum = membersByCategory.reduce((total, category) => total + category.members, 0);
    if (sum !== members) report(['members'], { members, sum }, [['membersByCategory']]);
  },
});
