import type { Locale } from '../../base/localizedText';
import { formatMinutes } from '../../base/minutes';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';

const limitWords = {
  fr: { least: 'Choisir au moins', most: 'Choisir au plus', from: 'Choisir de', to: 'à' },
  en: { least: 'Choose at least', most: 'Choose at most', from: 'Choose from', to: 'to' },
} as const;

function explainLimits(minimum: number | null, maximum: number | null, locale: Locale): string {
  const words = limitWords[locale];
  const write = (minutes: number | null) => formatMinutes(minutes ?? 0, { locale });
  if (minimum === null) return `${words.most} ${write(maximum)}.`;
  if (maximum === null) return `${words.least} ${write(minimum)}.`;
  return `${words.from} ${write(minimum)} ${words.to} ${write(maximum)}.`;
}

/** The default of a setting, or what was chosen instead, lies within its limits. */
export const settingOutOfLimits = defineCheck({
  code: 'parcours/setting-out-of-limits',
  severity: 'error',
  message: ({ setting, minutes }: { setting: string; minutes: number; minimum: number | null; maximum: number | null }) => ({
    fr: `Le réglage «\u00a0${setting}\u00a0» vaut ${formatMinutes(minutes, { locale: 'fr' })}, hors de ses limites.`,
    en: `The setting "${setting}" is ${formatMinutes(minutes, { locale: 'en' })}, out of its limits.`,
  }),
  hint: ({ minimum, maximum }) => ({ fr: explainLimits(minimum, maximum, 'fr'), en: explainLimits(minimum, maximum, 'en') }),
  find({ template, settings: chosen = {} }: CheckedTemplate, report) {
    for (const [index, { id, defaultMinutes, minimumMinutes, maximumMinutes }] of (template.settings ?? []).entries()) {
      const minutes = chosen[id] ?? defaultMinutes;
      const isBelow = minimumMinutes !== undefined && minutes < minimumMinutes;
      const isAbove = maximumMinutes !== undefined && minutes > maximumMinutes;
      if (!isBelow && !isAbove) continue;
      report(['settings', index], { setting: id, minutes, minimum: minimumMinutes ?? null, maximum: maximumMinutes ?? null });
    }
  },
});
