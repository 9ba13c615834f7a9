import { formatMinutes } from '../../base/minutes';
import type { Locale } from '../../base/localizedText';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { resolveQuantity } from '../resolveQuantity';
import { resolveSettings } from '../resolveSettings';

/**
 * The activities of a kind of hours, counted on the same basis as its total, add up to it. Bounds and ranges agree with a total that they
 * can reach. Silent where a setting is unknown: `parcours/unknown-reference` speaks of it.
 */
export const hoursDifferFromTotal = defineCheck({
  code: 'parcours/hours-differ-from-total',
  severity: 'error',
  message: (found: { hourKind: string; basis: string; totalMinutes: number; minimumMinutes: number; maximumMinutes: number | null }) => ({
    fr: `Le parcours promet ${formatMinutes(found.totalMinutes, { locale: 'fr' })} («\u00a0${found.hourKind}\u00a0»), et ses activités en font ${describeSum(found, 'fr')}.`,
    en: `The parcours promises ${formatMinutes(found.totalMinutes, { locale: 'en' })} ("${found.hourKind}"), and its activities make ${describeSum(found, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Corriger la durée d’une activité ou d’un réglage, sa base de calcul («\u00a0basis\u00a0»), ou le total.',
    en: 'Correct the duration of an activity or of a setting, its basis, or the total.',
  }),
  find({ template, settings: chosen }: CheckedTemplate, report) {
    const settings = resolveSettings(template, chosen);
    for (const [index, { hourKind, minutes: totalMinutes, basis }] of template.totals.entries()) {
      const counted = [...template.activities.entries()].filter(
        ([, activity]) => activity.hourKind === hourKind && activity.duration.basis === basis,
      );
      const quantities = counted.map(([, { duration }]) => resolveQuantity(duration.quantity, settings));
      if (quantities.includes(undefined)) continue;
      const minimumMinutes = quantities.reduce((sum, quantity) => sum + (quantity?.minimumMinutes ?? 0), 0);
      const maximumMinutes = quantities.reduce((sum, quantity) => sum + (quantity?.maximumMinutes ?? Infinity), 0);
      if (minimumMinutes <= totalMinutes && totalMinutes <= maximumMinutes) continue;
      report(
        ['totals', index, 'minutes'],
        { hourKind, basis, totalMinutes, minimumMinutes, maximumMinutes: maximumMinutes === Infinity ? null : maximumMinutes },
        counted.map(([at]) => ['activities', at, 'duration']),
      );
    }
  },
});

function describeSum(sum: { minimumMinutes: number; maximumMinutes: number | null }, locale: Locale): string {
  const least = formatMinutes(sum.minimumMinutes, { locale });
  if (sum.maximumMinutes === null) return locale === 'fr' ? `au moins ${least}` : `at least ${least}`;
  if (sum.maximumMinutes === sum.minimumMinutes) return least;
  const most = formatMinutes(sum.maximumMinutes, { locale });
  return locale === 'fr' ? `de ${least} à ${most}` : `${least} to ${most}`;
}
