import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A session that was held has a date in the schedule, which no attestation nor report can do without. Silent where the edition has no schedule. */
export const heldWithoutDate = defineCheck({
  code: 'sessions/held-without-date',
  severity: 'warning',
  finds: {
    fr: 'Une rencontre improvisée est notée tenue, sans dire quand ni avec qui (peers F8, lignes incomplètes que rien ne signale).',
    en: 'A meeting held on the spot is noted, without when nor with whom (peers F8, silent incomplete rows).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est notée tenue, et le calendrier ne dit pas quand.`,
    en: `The session "${session}" is noted as held, and the schedule does not say when.`,
  }),
  hint: () => ({
    fr: 'L’inscrire au calendrier, avec sa date et qui l’a animée.',
    en: 'Enter it in the schedule, with its date and who led it.',
  }),
  find({ schedule, sessions }: Edition, report) {
    if (schedule === undefined) return;
    const placed = new Set(schedule.placements.map(({ session }) => session));
    for (const [index, { id, status }] of sessions.entries()) {
      if (status === 'held' && !placed.has(id)) report(['sessions', index], { session: id }, [['schedule', 'placements']]);
    }
  },
});
