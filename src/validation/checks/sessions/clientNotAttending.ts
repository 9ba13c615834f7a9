import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** The client of a codevelopment session attends it. */
export const clientNotAttending = defineCheck({
  code: 'sessions/client-not-attending',
  severity: 'error',
  finds: {
    fr: 'L’entreprise cliente du codéveloppement n’est pas invitée à sa propre séance (domain §3.3).',
    en: 'The client of a codevelopment sitting is not invited to it (domain §3.3).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: ({ session, enterprise }: { session: string; enterprise: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» porte sur l’entreprise «\u00a0${enterprise}\u00a0», qui n’y est pas attendue.`,
    en: `The session "${session}" works on the enterprise "${enterprise}", which is not expected there.`,
  }),
  hint: () => ({
    fr: 'Ajouter l’entreprise à la séance, ou confier le rôle de client à une autre.',
    en: 'Add the enterprise to the session, or give the role of client to another.',
  }),
  find({ sessions }: Edition, report) {
    for (const [index, { id, client, attendees }] of sessions.entries()) {
      if (client === undefined || attendees.some(({ enterprise }) => enterprise === client)) continue;
      report(['sessions', index, 'client'], { session: id, enterprise: client }, [['sessions', index, 'attendees']]);
    }
  },
});
