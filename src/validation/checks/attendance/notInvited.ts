import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** Who is noted at a session was expected there: hours received are those of its attendees, and others are counted for nobody (peers F8: one rule for every way in). */
export const notInvited = defineCheck({
  code: 'attendance/not-invited',
  severity: 'warning',
  finds: {
    fr: 'Une présence est notée sur la ligne d’une autre séance (peers F20, présences mal comptées).',
    en: 'Attendance is noted on the row of another session (peers F20, attendance wrongly counted).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: ({ session, enterprise }: { session: string; enterprise: string }) => ({
    fr: `Une présence est notée pour l’entreprise «\u00a0${enterprise}\u00a0» à la séance «\u00a0${session}\u00a0», qui ne l’attendait pas.`,
    en: `An attendance is noted for the enterprise "${enterprise}" at the session "${session}", which did not expect it.`,
  }),
  hint: () => ({
    fr: 'Ajouter l’entreprise à la séance si elle est venue, sinon retirer la présence.',
    en: 'Add the enterprise to the session if it came; otherwise remove the attendance.',
  }),
  find({ attendance, sessions }: Edition, report) {
    const expected = new Map(
      sessions.map(({ id, attendees }, place) => [id, { place, enterprises: new Set(attendees.map(({ enterprise }) => enterprise)) }]),
    );
    for (const [index, { session, enterprise }] of attendance.entries()) {
      const found = expected.get(session);
      if (found === undefined || found.enterprises.has(enterprise)) continue;
      report(['attendance', index, 'enterprise'], { session, enterprise }, [['sessions', found.place, 'attendees']]);
    }
  },
});
