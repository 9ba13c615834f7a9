import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** Two enterprises never have one number: the same was entered twice under two ids, and its hours and its years are split (peers F21). */
export const neqShared = defineCheck({
  code: 'enterprise/neq-shared',
  severity: 'warning',
  finds: {
    fr: 'La même entreprise est inscrite deux fois sous deux noms (peers F10\u00a0: ses heures sont coupées en deux, et aucun seuil n’est atteint).',
    en: 'One enterprise is entered twice under two names (peers F10: its hours are split, and no threshold is met).',
  },
  records: () => ({ enterprise: 'enterprise', other: 'enterprise' }),
  message: ({ enterprise, other, neq }: { enterprise: string; other: string; neq: string }) => ({
    fr: `Les entreprises «\u00a0${other}\u00a0» et «\u00a0${enterprise}\u00a0» ont le même NEQ, ${neq}.`,
    en: `The enterprises "${other}" and "${enterprise}" have the same NEQ, ${neq}.`,
  }),
  hint: () => ({
    fr: 'N’en garder qu’une si c’est la même, sinon corriger un numéro.',
    en: 'Keep one only if they are the same; otherwise correct a number.',
  }),
  find({ enterprises }: Edition, report) {
    const firstByNeq = new Map<string, number>();
    for (const [index, { id, neq }] of enterprises.entries()) {
      if (neq === undefined) continue;
      const first = firstByNeq.get(neq);
      if (first === undefined) firstByNeq.set(neq, index);
      else if (enterprises[first]?.id !== id) {
        report(['enterprises', index, 'neq'], { enterprise: id, other: enterprises[first]?.id ?? id, neq }, [
          ['enterprises', first, 'neq'],
        ]);
      }
    }
  },
});
