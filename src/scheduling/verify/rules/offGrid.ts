import { formatTime } from '../../../base/formatTime';
import { schedulingDefaults } from '../../schedulingDefaults';
import { defineRule } from '../rule';

/** The scheduler starts sessions on the grid; a person may decide otherwise. */
export const offGrid = defineRule({
  code: 'scheduling/off-grid',
  severity: 'warning',
  records: () => ({ session: 'session' }),
  message: ({ session, start, grid }: { session: string; start: string; grid: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» commence à ${formatTime(start, { locale: 'fr' })}, hors de la grille de ${grid}\u00a0min.`,
    en: `Session "${session}" starts at ${formatTime(start, { locale: 'en' })}, off the grid of ${grid} min.`,
  }),
  find({ problem, held }, report) {
    const grid = problem.gridMinutes ?? schedulingDefaults.gridMinutes;
    for (const { index, placement, session } of held) {
      const minute = Number(placement.start.slice(0, 2)) * 60 + Number(placement.start.slice(3));
      if (minute % grid !== 0 && session.pinned === undefined)
        report(['placements', index, 'start'], { session: session.id, start: placement.start, grid });
    }
  },
});
