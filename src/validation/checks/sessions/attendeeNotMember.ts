import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** Who attends a session is, or was, a member of its cohort. Silent where the cohort is unknown. */
export const attendeeNotMember = defineCheck({
  code: 'sessions/attendee-not-member',
  severity: 'error',
  finds: {
    fr: 'Une séance invite une entreprise d’une autre cohorte (peers §2.1, le programme du service doit être celui de l’inscription).',
    en: 'A session invites an enterprise of another cohort (peers §2.1, the service’s programme must be that of the enrolment).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise', cohort: 'cohort' }),
  message: ({ session, enterprise, cohort }: { session: string; enterprise: string; cohort: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» est attendue à la séance «\u00a0${session}\u00a0» sans être de la cohorte «\u00a0${cohort}\u00a0».`,
    en: `The enterprise "${enterprise}" is expected at the session "${session}" and is not in the cohort "${cohort}".`,
  }),
  hint: () => ({
    fr: 'L’ajouter aux membres de la cohorte, ou la retirer de la séance.',
    en: 'Add it to the members of the cohort, or remove it from the session.',
  }),
  find({ cohorts, sessions }: Edition, report) {
    const membersByCohort = new Map(cohorts.map(({ id, members }) => [id, new Set(members.map(({ enterprise }) => enterprise))]));
    for (const [index, { id, cohort, attendees }] of sessions.entries()) {
      const members = membersByCohort.get(cohort);
      if (members === undefined) continue;
      for (const [at, { enterprise }] of attendees.entries()) {
        if (!members.has(enterprise)) report(['sessions', index, 'attendees', at, 'enterprise'], { session: id, enterprise, cohort });
      }
    }
  },
});
