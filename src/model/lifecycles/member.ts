import { memberStatus } from '../../vocabulary/memberStatus';
import { defineLifecycle } from './lifecycle';

/**
 * An enterprise in a cohort. One that pauses keeps its seat and may return (Parcours COOP's 23rd cohort had one, which changed its model);
 * one that withdrew gave its seat up. Nobody completes from a pause: it returns first, if only for a day.
 */
export const memberLifecycle = defineLifecycle({
  kind: 'member',
  noun: { fr: 'une entreprise de la cohorte', en: 'a member of a cohort' },
  statuses: memberStatus.entries,
  starts: ['admitted', 'waitlisted', 'active'],
  next: {
    admitted: ['active', 'withdrawn'],
    waitlisted: ['admitted', 'withdrawn'],
    active: ['completed', 'paused', 'withdrawn'],
    paused: ['active', 'withdrawn'],
    withdrawn: [],
    completed: [],
  },
  reasoned: ['withdrawn'],
});
