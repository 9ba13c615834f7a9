import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { findCycles } from '../findCycles';

const mostNamed = 8;

/** No activity has to follow itself, directly or through others. */
export const orderCycle = defineCheck({
  code: 'parcours/order-cycle',
  severity: 'error',
  message: ({ activities }: { activities: readonly string[]; length: number }) => ({
    fr: `Ces activités s’attendent l’une l’autre, et aucune ne peut commencer\u00a0: ${activities.join(' ← ')}.`,
    en: `These activities wait for one another, and none can begin: ${activities.join(' ← ')}.`,
  }),
  hint: () => ({ fr: 'Retirer un de ces renvois «\u00a0after\u00a0».', en: 'Remove one of these "after" references.' }),
  find({ template }: CheckedTemplate, report) {
    const { activities } = template;
    const indexById = new Map(activities.map(({ id }, index) => [id, index]));
    const predecessors = activities.map(({ after = [] }) => after.flatMap(({ activity }) => indexById.get(activity) ?? []));
    for (const [first = 0, ...others] of findCycles(predecessors)) {
      const named = [first, ...others].slice(0, mostNamed).flatMap((index) => activities[index]?.id ?? []);
      report(
        ['activities', first, 'after'],
        { activities: named, length: others.length + 1 },
        others.slice(0, mostNamed).map((index) => ['activities', index, 'after']),
      );
    }
  },
});
