import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A session still to be held expects nobody who withdrew from the cohort. */
export const attendeeLeft = defineCheck({
  code: 'sessions/attendee-left',
  severity: 'warning',
  finds: {
    fr: 'Une entreprise se retire, et ses séances restent à l’horaire (peers §4, étape 11\u00a0: l’entreprise se retire).',
    en: 'An enterprise withdraws, and its sessions stay scheduled (peers §4, job 11: enterprise withdraws).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: ({ session, enterprise }: { session: string; enterprise: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» s’est retirée, et la séance «\u00a0${session}\u00a0» l’attend encore.`,
    en: `The enterprise "${enterprise}" withdrew, and the session "${session}" still expects it.`,
  }),
  hint: () => ({
    fr: 'La retirer de la séance, ou annuler la séance si elle n’était que pour elle.',
    en: 'Remove it from the session, or cancel the session if it was for it alone.',
  }),
  find({ cohorts, sessions }: Edition, report) {
    const membersByCohort = new Map(
      cohorts.map(({ id, members }) => [id, new Map(members.map((member) => [member.enterprise, member.status]))]),
    );
    for (const [index, { id, cohort, status, attendees }] of sessions.entries()) {
      if (status !== 'planned') continue;
      for (const [at, { enterprise }] of attendees.entries()) {
        if (membersByCohort.get(cohort)?.get(enterprise) !== 'withdrawn') continue;
        report(['sessions', index, 'attendees', at], { session: id, enterprise });
      }
    }
  },
});
