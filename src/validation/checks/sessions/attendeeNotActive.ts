import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

const notActive = ['waitlisted', 'paused'] as const;

/**
 * A session still to be held requires nobody who waits for a place or paused (domain §3.4, T17): the scheduler would wait for them. One that
 * withdrew is `sessions/attendee-left`.
 */
export const attendeeNotActive = defineCheck({
  code: 'sessions/attendee-not-active',
  severity: 'warning',
  finds: {
    fr: 'Une entreprise en pause est encore attendue (domain §3.2, T17\u00a0: une entreprise en pause a changé de modèle).',
    en: 'A paused enterprise is still expected (domain §3.2, T17: one paused and changed model).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: ({ session, enterprise, status }: { session: string; enterprise: string; status: (typeof notActive)[number] }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» est ${status === 'paused' ? 'en pause' : 'sur la liste d’attente'}, et la séance «\u00a0${session}\u00a0» ne peut avoir lieu sans elle.`,
    en: `The enterprise "${enterprise}" is ${status === 'paused' ? 'paused' : 'on the waiting list'}, and the session "${session}" cannot be held without it.`,
  }),
  hint: () => ({
    fr: 'La rendre facultative à la séance, l’en retirer, ou corriger son état.',
    en: 'Make it optional at the session, remove it, or correct its status.',
  }),
  find({ cohorts, sessions }: Edition, report) {
    const places = new Map(
      cohorts.map(({ id, members }, index) => [id, { index, at: new Map(members.map(({ enterprise }, at) => [enterprise, at])) }]),
    );
    for (const [index, { id, cohort, status, attendees }] of sessions.entries()) {
      if (status !== 'planned') continue;
      const found = places.get(cohort);
      for (const [at, { enterprise, attendance }] of attendees.entries()) {
        const place = found?.at.get(enterprise);
        if (found === undefined || place === undefined || attendance !== 'required') continue;
        const stands = notActive.find((name) => name === cohorts[found.index]?.members[place]?.status);
        if (stands === undefined) continue;
        const related = [['cohorts', found.index, 'members', place, 'status']];
        report(['sessions', index, 'attendees', at], { session: id, enterprise, status: stands }, related);
      }
    }
  },
});
