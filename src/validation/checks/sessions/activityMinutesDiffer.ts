import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** What fills a session lasts as long as the session: one was lengthened without the other. */
export const activityMinutesDiffer = defineCheck({
  code: 'sessions/activity-minutes-differ',
  severity: 'error',
  finds: {
    fr: 'Une séance est allongée sans que ses activités le soient\u00a0: les parties ne font plus le tout (peers F5; domain §3.2, T04, deux activités dans une séance).',
    en: 'A session is made longer and its activities are not: parts no longer make the whole (peers F5; domain §3.2, T04, two activities in one sitting).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, sessionMinutes, activityMinutes }: { session: string; sessionMinutes: number; activityMinutes: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» dure ${formatMinutes(sessionMinutes, { locale: 'fr' })}, et ses activités, ${formatMinutes(activityMinutes, { locale: 'fr' })}.`,
    en: `The session "${session}" lasts ${formatMinutes(sessionMinutes, { locale: 'en' })}, and its activities ${formatMinutes(activityMinutes, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Accorder la durée de la séance et celles de ses activités.',
    en: 'Make the length of the session agree with those of its activities.',
  }),
  find({ sessions }: Edition, report) {
    for (const [index, { id, sessionMinutes, activities }] of sessions.entries()) {
      const activityMinutes = activities.reduce((sum, { minutes }) => sum + minutes, 0);
      if (activityMinutes === sessionMinutes) continue;
      report(['sessions', index, 'sessionMinutes'], { session: id, sessionMinutes, activityMinutes }, [['sessions', index, 'activities']]);
    }
  },
});
