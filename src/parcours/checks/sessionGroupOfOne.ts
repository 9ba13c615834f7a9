import { findNearestName } from '../../base/nearestName';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { nameActivity, type NamedActivity } from '../nameActivity';

/** Looking for a near name takes time in proportion to the names known: past so many faults, one looks no more. */
const mostSuggested = 20;

/** An activity that shares its sessions shares them with another: alone, its group is likely misspelled. */
export const sessionGroupOfOne = defineCheck({
  code: 'parcours/session-group-of-one',
  severity: 'warning',
  message: ({ titleFr, titleEn, group }: NamedActivity & { group: string; nearest: string | null }) => ({
    fr: `L’activité «\u00a0${titleFr}\u00a0» est seule dans le groupe de séances «\u00a0${group}\u00a0».`,
    en: `The activity "${titleEn}" is alone in the session group "${group}".`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? { fr: 'Y mettre une autre activité, ou retirer ce groupe.', en: 'Put another activity in it, or remove this group.' }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find({ template: { activities } }: CheckedTemplate, report) {
    const counts = new Map<string, number>();
    for (const { sessionGroup } of activities) {
      if (sessionGroup !== undefined) counts.set(sessionGroup, (counts.get(sessionGroup) ?? 0) + 1);
    }
    let suggested = 0;
    for (const [index, activity] of activities.entries()) {
      const group = activity.sessionGroup;
      if (group === undefined || counts.get(group) !== 1) continue;
      suggested += 1;
      const others = suggested > mostSuggested ? [] : [...counts.keys()].filter((other) => other !== group);
      const nearest = findNearestName(group, others) ?? null;
      report(['activities', index, 'sessionGroup'], { ...nameActivity(activity), group, nearest });
    }
  },
});
