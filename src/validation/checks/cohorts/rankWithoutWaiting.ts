import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A rank is a place on the waiting list: only a member that waits has one. */
export const rankWithoutWaiting = defineCheck({
  code: 'cohorts/rank-without-waiting',
  severity: 'warning',
  finds: {
    fr: 'Une entreprise entre dans la cohorte et garde son rang d’attente (peers §2.1, liste d’attente sans rang).',
    en: 'An enterprise enters the cohort and keeps its waiting rank (peers §2.1, waiting list without rank).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, rank }: { enterprise: string; rank: number }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» n’est pas sur la liste d’attente, et y garde pourtant un rang (${rank}).`,
    en: `The enterprise "${enterprise}" is not on the waiting list, and yet keeps a rank there (${rank}).`,
  }),
  hint: () => ({
    fr: 'Retirer son rang, ou corriger son état.',
    en: 'Remove its rank, or correct its status.',
  }),
  find({ cohorts }: Edition, report) {
    for (const [index, { members }] of cohorts.entries()) {
      for (const [place, { enterprise, status, rank }] of members.entries()) {
        if (rank === undefined || status === 'waitlisted') continue;
        report(['cohorts', index, 'members', place, 'rank'], { enterprise, rank }, [['cohorts', index, 'members', place, 'status']]);
      }
    }
  },
});
