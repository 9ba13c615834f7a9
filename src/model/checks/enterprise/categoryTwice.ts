import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';

/** Members are counted once by category: with two counts of one, nobody knows whether to add them or to choose. */
export const categoryTwice = defineCheck({
  code: 'enterprise/category-twice',
  severity: 'warning',
  message: ({ category }: { category: string }) => ({
    fr: `La catégorie de membres «\u00a0${category}\u00a0» est comptée plus d’une fois.`,
    en: `The category of members "${category}" is counted more than once.`,
  }),
  hint: () => ({
    fr: 'N’en garder qu’une\u00a0: la somme des deux, ou le bon des deux nombres.',
    en: 'Keep one only: the sum of both, or the right one of the two numbers.',
  }),
  find({ membersByCategory }: Enterprise, report) {
    if (membersByCategory === undefined || membersByCategory.length < 2) return;
    for (const [index, { category }] of membersByCategory.entries()) {
      const first = membersByCategory.findIndex((other) => other.category === category);
      if (first < index) report(['membersByCategory', index, 'category'], { category }, [['membersByCategory', first, 'category']]);
    }
  },
});
