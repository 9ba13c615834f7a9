import type { Use } from './use';

/** To account for a grant: what was done with which organisations, without the people. */
export const funderReportUse = {
  id: 'funder-report',
  title: { fr: 'Reddition de comptes', en: 'Report to a funder' },
  description: {
    fr: 'Rendre compte à un bailleur de fonds de ce qui a été fait avec son argent.',
    en: 'Account to a funder for what was done with its money.',
  },
  keeps: ['public', 'organisational'],
  also: [],
  without: ['enterprise.contacts', 'partner.contacts', 'application.participants', 'edition.enterpriseAvailabilities', 'room.availability'],
  consents: ['published', 'given'],
  assumed: true,
} as const satisfies Use;
