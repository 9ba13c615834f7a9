import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { buildAbsenceFinder } from '../../buildAbsenceFinder';
import { indexById } from '../../indexById';
import { locatePlacements } from '../../locatePlacements';
import { sayWhen } from '../../sayWhen';

/** Whoever leads a session to come is free all along, by the hours of the week and the dated exceptions: an exception that says "busy" makes it an
 * error, unless someone fixed the session there. */
export const advisorUnavailable = defineCheck({
  code: 'schedule/advisor-unavailable',
  severity: 'warning',
  finds: {
    fr: 'Une personne prêtée par un partenaire est placée un jour où elle est absente (verifySchedule\u00a0: scheduling/outside-availability).',
    en: 'Someone whom a partner lends is placed on a day of absence (verifySchedule: scheduling/outside-availability).',
  },
  records: () => ({ session: 'session', advisor: 'advisor' }),
  message: ({ session, advisor, date, from, to }: { session: string; advisor: string; date: string; from: string; to: string }) => ({
    fr: `«\u00a0${advisor}\u00a0» n’est pas libre pendant toute la séance «\u00a0${session}\u00a0», ${sayWhen({ date, from, to }, 'fr')}.`,
    en: `"${advisor}" is not free during all of the session "${session}", ${sayWhen({ date, from, to }, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Déplacer la séance, la confier à quelqu’un d’autre, ou corriger les disponibilités.',
    en: 'Move the session, give it to someone else, or correct the availability.',
  }),
  find(edition: Edition, report) {
    const { advisors, schedule, timeZone } = edition;
    // Hours are those of the edition’s zone.
    if (schedule?.timeZone !== timeZone) return;
    const places = indexById(advisors);
    const finders = advisors.map(({ availability }) => (availability === undefined ? undefined : buildAbsenceFinder(availability)));
    for (const located of locatePlacements(edition)) {
      const { index, placement, session, isSettled } = located;
      if (session.status === 'held') continue;
      for (const advisor of new Set(placement.advisors.map((each) => each.advisor))) {
        const place = places.get(advisor) ?? -1;
        const absence = finders[place]?.(located);
        if (absence === undefined) continue;
        const { exception, ...when } = absence;
        const at = ['advisors', place, 'availability'];
        const related = [exception === undefined ? [...at, 'weekly'] : [...at, 'exceptions', exception]];
        const severity = exception === undefined || isSettled ? undefined : 'error';
        report(['schedule', 'placements', index], { session: session.id, advisor, ...when }, related, severity);
      }
    }
  },
});
