import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { buildAbsenceFinder } from '../../buildAbsenceFinder';
import { locatePlacements } from '../../locatePlacements';
import { sayWhen } from '../../sayWhen';

/** Each enterprise that a session to come requires is free all along, by the hours of the week and the dated exceptions: an exception that says
 * "busy" makes it an error, unless someone fixed the session there. */
export const enterpriseUnavailable = defineCheck({
  code: 'schedule/enterprise-unavailable',
  severity: 'warning',
  finds: {
    fr: 'Une séance est placée pendant les heures d’ouverture de l’entreprise, quand personne ne peut s’absenter (verifySchedule\u00a0: scheduling/outside-availability).',
    en: 'A session is placed while the enterprise is open to its clients and nobody can leave (verifySchedule: scheduling/outside-availability).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: ({ session, enterprise, date, from, to }: { session: string; enterprise: string; date: string; from: string; to: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» n’est pas libre pendant toute la séance «\u00a0${session}\u00a0», ${sayWhen({ date, from, to }, 'fr')}.`,
    en: `The enterprise "${enterprise}" is not free during all of the session "${session}", ${sayWhen({ date, from, to }, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Déplacer la séance, rendre l’entreprise facultative, ou corriger ses disponibilités.',
    en: 'Move the session, make the enterprise optional, or correct its availability.',
  }),
  find(edition: Edition, report) {
    const { enterpriseAvailabilities = [], schedule, timeZone } = edition;
    // Hours are those of the edition’s zone.
    if (schedule?.timeZone !== timeZone || enterpriseAvailabilities.length === 0) return;
    const finders = new Map(
      enterpriseAvailabilities.map(({ enterprise, availability }, place) => [
        enterprise,
        { place, find: buildAbsenceFinder(availability) },
      ]),
    );
    for (const located of locatePlacements(edition)) {
      const { index, session, isSettled } = located;
      if (session.status === 'held') continue;
      for (const { enterprise, attendance } of session.attendees) {
        const known = finders.get(enterprise);
        const absence = attendance === 'required' ? known?.find(located) : undefined;
        if (known === undefined || absence === undefined) continue;
        const { exception, ...when } = absence;
        const at = ['enterpriseAvailabilities', known.place, 'availability'];
        const related = [exception === undefined ? [...at, 'weekly'] : [...at, 'exceptions', exception]];
        const severity = exception === undefined || isSettled ? undefined : 'error';
        report(['schedule', 'placements', index], { session: session.id, enterprise, ...when }, related, severity);
      }
    }
  },
});
