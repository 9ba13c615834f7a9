import type { BilingualText } from '../../base/localizedText';
import { formatMinutes } from '../../base/minutes';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { Lag } from '../../model/activity';
import type { CheckedTemplate } from '../checkedTemplate';

const day = 1_440;
/** Clocks change by an hour: a gap of so many days may last that much more or less. */
const clockChange = 60;

/** Some time lies between the least and the most that may pass between two activities, or between two sessions of one. */
export const lagCannotHold = defineCheck({
  code: 'parcours/lag-cannot-hold',
  severity: 'error',
  message: (found: { minimum: number; minimumUnit: string; maximum: number; maximumUnit: string }) => {
    const [least, most] = [describeLength(found.minimum, found.minimumUnit), describeLength(found.maximum, found.maximumUnit)];
    return {
      fr: `On demande au moins ${least.fr} et au plus ${most.fr} d’écart\u00a0: rien ne convient.`,
      en: `A gap of at least ${least.en} and at most ${most.en} is asked: nothing fits.`,
    };
  },
  hint: () => ({ fr: 'Réduire le minimum ou augmenter le maximum.', en: 'Lower the minimum or raise the maximum.' }),
  find({ template }: CheckedTemplate, report) {
    for (const [index, { spacing, after = [] }] of template.activities.entries()) {
      const found = spacing && findContradiction(spacing);
      if (found) report(['activities', index, 'spacing'], found);
      for (const [edge, { lag }] of after.entries()) {
        const contradiction = lag && findContradiction(lag);
        if (contradiction) report(['activities', index, 'after', edge, 'lag'], contradiction);
      }
    }
  },
});

function findContradiction({ minimumDays, maximumDays, minimumMinutes, maximumMinutes }: Lag) {
  if (minimumDays !== undefined && maximumDays !== undefined && minimumDays > maximumDays) {
    return { minimum: minimumDays, minimumUnit: 'days', maximum: maximumDays, maximumUnit: 'days' };
  }
  if (minimumMinutes !== undefined && maximumMinutes !== undefined && minimumMinutes > maximumMinutes) {
    return { minimum: minimumMinutes, minimumUnit: 'minutes', maximum: maximumMinutes, maximumUnit: 'minutes' };
  }
  // From the end of one day to the start of another, the days between are whole: D days are more than D − 1 times 24 h.
  if (minimumDays !== undefined && maximumMinutes !== undefined && maximumMinutes < (minimumDays - 1) * day - clockChange) {
    return { minimum: minimumDays, minimumUnit: 'days', maximum: maximumMinutes, maximumUnit: 'minutes' };
  }
  // From the start of one day to the end of another: D days are less than D + 1 times 24 h.
  if (maximumDays !== undefined && minimumMinutes !== undefined && minimumMinutes > (maximumDays + 1) * day + clockChange) {
    return { minimum: minimumMinutes, minimumUnit: 'minutes', maximum: maximumDays, maximumUnit: 'days' };
  }
  return undefined;
}

function describeLength(length: number, unit: string): BilingualText {
  if (unit === 'minutes') return { fr: formatMinutes(length, { locale: 'fr' }), en: formatMinutes(length, { locale: 'en' }) };
  return { fr: `${length}\u00a0jour${length > 1 ? 's' : ''}`, en: `${length} day${length === 1 ? '' : 's'}` };
}
