import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** Nobody on a waiting list has to guess who is called first: each has a rank, no two the same. */
export const waitingRank = defineCheck({
  code: 'cohorts/waiting-rank',
  severity: 'warning',
  finds: {
    fr: 'Deux entreprises ont le même rang d’attente, et personne ne sait qui appeler (peers §2.1, la liste de PMM n’a pas de rang).',
    en: 'Two enterprises have one waiting rank, and nobody knows whom to call (peers §2.1, the list of PMM has no rank).',
  },
  records: () => ({ enterprise: 'enterprise', other: 'enterprise' }),
  message: ({ enterprise, rank, other }: { enterprise: string; rank: number | null; other: string | null }) =>
    rank === null
      ? {
          fr: `L’entreprise «\u00a0${enterprise}\u00a0» attend avec d’autres, et son rang n’est pas dit.`,
          en: `The enterprise "${enterprise}" waits with others, and its rank is not stated.`,
        }
      : {
          fr: `Les entreprises «\u00a0${other ?? ''}\u00a0» et «\u00a0${enterprise}\u00a0» ont le même rang (${rank}) sur la liste d’attente.`,
          en: `The enterprises "${other ?? ''}" and "${enterprise}" have the same rank (${rank}) on the waiting list.`,
        },
  hint: () => ({
    fr: 'Donner à chacune un rang à elle\u00a0: 1 est appelée d’abord.',
    en: 'Give each a rank of its own: 1 is called first.',
  }),
  find({ cohorts }: Edition, report) {
    for (const [index, { members }] of cohorts.entries()) {
      const waiting = [...members.entries()].filter(([, { status }]) => status === 'waitlisted');
      const firstByRank = new Map<number, number>();
      for (const [place, { enterprise, rank }] of waiting) {
        const at = ['cohorts', index, 'members'];
        const first = rank === undefined ? undefined : firstByRank.get(rank);
        if (rank === undefined) {
          if (waiting.length > 1) report([...at, place], { enterprise, rank: null, other: null });
        } else if (first === undefined) firstByRank.set(rank, place);
        else report([...at, place, 'rank'], { enterprise, rank, other: members[first]?.enterprise ?? null }, [[...at, first, 'rank']]);
      }
    }
  },
});
