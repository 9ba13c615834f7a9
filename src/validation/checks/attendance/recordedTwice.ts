import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An enterprise has one attendance at a session: two lists entered one after the other give two answers, and double its hours (peers F8). */
export const recordedTwice = defineCheck({
  code: 'attendance/recorded-twice',
  severity: 'error',
  finds: {
    fr: 'Une présence est inscrite par deux personnes, et les heures comptent double (peers §5.2, «\u00a0double log\u00a0»).',
    en: 'Attendance is entered by two people, and hours count twice (peers §5.2, double log).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: ({ session, enterprise }: { session: string; enterprise: string }) => ({
    fr: `La présence de l’entreprise «\u00a0${enterprise}\u00a0» à la séance «\u00a0${session}\u00a0» est déjà notée plus haut.`,
    en: `The attendance of the enterprise "${enterprise}" at the session "${session}" is already noted above.`,
  }),
  hint: () => ({ fr: 'Garder celle des deux qui est juste.', en: 'Keep the right one of the two.' }),
  find({ attendance }: Edition, report) {
    const firstByKey = new Map<string, number>();
    for (const [index, { session, enterprise }] of attendance.entries()) {
      const key = `${session} ${enterprise}`;
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, index);
      else report(['attendance', index], { session, enterprise }, [['attendance', first]]);
    }
  },
});
