import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

const mostNamed = 8;

/** An edition that is over, or called off, has no session still to be held. Reported once, with the first of them. */
export const sessionsLeft = defineCheck({
  code: 'status/sessions-left',
  severity: 'error',
  finds: {
    fr: 'L’édition est close avant que quelqu’un ait dit quelles séances ont eu lieu (peers §2.1, séances passées encore «\u00a0Pending\u00a0»), ou annulée pendant que les séances restent dans les agendas.',
    en: 'The edition is closed before anyone said which sessions were held (peers §2.1, past sessions still Pending), or cancelled while its sessions stay in calendars.',
  },
  message: ({ status, sessions }: { status: 'done' | 'cancelled'; sessions: number }) => ({
    fr: `L’édition est ${status === 'done' ? 'terminée' : 'annulée'}, et ${sessions}\u00a0séance${sessions > 1 ? 's sont' : ' est'} encore à tenir.`,
    en: `The edition is ${status === 'done' ? 'done' : 'cancelled'}, and ${sessions} ${sessions > 1 ? 'sessions are' : 'session is'} still to be held.`,
  }),
  hint: ({ status }) =>
    status === 'done'
      ? {
          fr: 'Indiquer pour chacune si elle a été tenue ou annulée, ou remettre l’édition en cours.',
          en: 'Say of each whether it was held or cancelled, or put the edition back to running.',
        }
      : { fr: 'Annuler aussi les séances, avec la raison.', en: 'Cancel the sessions too, with the reason.' },
  find({ status, sessions }: Edition, report) {
    if (status !== 'done' && status !== 'cancelled') return;
    const left = [...sessions.entries()].filter(([, session]) => session.status === 'planned' || session.status === 'pending');
    if (left.length === 0) return;
    const related = left.slice(0, mostNamed).map(([index]) => ['sessions', index, 'status']);
    report(['status'], { status, sessions: left.length }, related);
  },
});
