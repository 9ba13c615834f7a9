import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { labelEntry } from '../../../vocabulary/codeList';
import { sessionStatus } from '../../../vocabulary/sessionStatus';

/** Nobody is present at a session that was not held: its status was left behind (peers §2.1, past sessions still pending), or the wrong session was marked. */
export const sessionNotHeld = defineCheck({
  code: 'attendance/session-not-held',
  severity: 'warning',
  finds: {
    fr: 'Des présences sont notées à une séance qui n’est pas notée tenue (peers §5.3, UNLOGGED_PAST_SESSION; §2.1, séances encore «\u00a0Pending\u00a0»).',
    en: 'Attendance is noted at a session not noted as held (peers §5.3, UNLOGGED_PAST_SESSION; §2.1, sessions still Pending).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: ({ session, enterprise, status }: { session: string; enterprise: string; status: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» est notée présente à la séance «\u00a0${session}\u00a0», dont l’état est «\u00a0${labelEntry(sessionStatus, status, { locale: 'fr' })}\u00a0».`,
    en: `The enterprise "${enterprise}" is noted as present at the session "${session}", whose status is "${labelEntry(sessionStatus, status, { locale: 'en' })}".`,
  }),
  hint: () => ({
    fr: 'Indiquer que la séance a été tenue, ou retirer la présence.',
    en: 'Mark the session as held, or remove the attendance.',
  }),
  find({ attendance, sessions }: Edition, report) {
    const placeById = new Map(sessions.map(({ id }, place) => [id, place]));
    for (const [index, { session, enterprise, status: presence }] of attendance.entries()) {
      const place = placeById.get(session);
      const status = place === undefined ? undefined : sessions[place]?.status;
      if (place === undefined || status === undefined || presence !== 'present' || status === 'held') continue;
      report(['attendance', index], { session, enterprise, status }, [['sessions', place, 'status']]);
    }
  },
});
