import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const quoteFr = (text: string): string => `«\u00a0${shorten(text)}\u00a0»`;

/** A cell holds no duration, nor bounds of one. */
export const unreadableQuantity = defineDiagnostic({
  code: 'csv/unreadable-quantity',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} ne se lit pas comme une durée.`,
    en: `"${shorten(received)}" cannot be read as a duration.`,
  }),
  hint: () => ({
    fr: 'Écrire 14\u00a0h, 1\u00a0h\u00a030, 4\u00a0h à 6\u00a0h, au moins 2\u00a0h ou jusqu’à 3\u00a0h, sans décimales.',
    en: 'Write 14 h, 1 h 30, 4 h to 6 h, at least 2 h or up to 3 h, without decimals.',
  }),
});

/** A cell holds no time to leave between two things. */
export const unreadableLag = defineDiagnostic({
  code: 'csv/unreadable-lag',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} ne se lit pas comme un temps à laisser entre deux.`,
    en: `"${shorten(received)}" cannot be read as a time to leave between two.`,
  }),
  hint: () => ({
    fr: 'Écrire au moins 7\u00a0jours, au plus 2\u00a0semaines, 7 à 14\u00a0jours, ou deux bornes séparées par une virgule.',
    en: 'Write at least 7 days, at most 2 weeks, 7 to 14 days, or two bounds parted by a comma.',
  }),
});

/** A cell does not say who leads. */
export const unreadableFacilitators = defineDiagnostic({
  code: 'csv/unreadable-facilitators',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} ne se lit pas comme un rôle et un nombre de personnes.`,
    en: `"${shorten(received)}" cannot be read as a role and a number of people.`,
  }),
  hint: () => ({
    fr: 'Écrire animation:1, ou mentorat:2 (Finances ou Gouvernance), un rôle après l’autre, séparés par «\u00a0|\u00a0».',
    en: 'Write facilitator:1, or mentor:2 (Finance or Governance), one role after another, parted by "|".',
  }),
});

/** A row without an id bears the title of an activity of the template: to change that one, or to add another? */
export const activityExists = defineDiagnostic({
  code: 'csv/activity-exists',
  severity: 'error',
  message: ({ id }: { id: string }) => ({
    fr: `Cette ligne n’a pas d’identifiant, et son titre est celui de l’activité ${quoteFr(id)} du gabarit.`,
    en: `This row has no id, and its title is that of the activity "${shorten(id)}" of the template.`,
  }),
  hint: ({ id }) => ({
    fr: `Écrire ${quoteFr(id)} dans la colonne Identifiant pour modifier cette activité, ou un autre titre pour en ajouter une.`,
    en: `Write "${id}" in the column Id to change that activity, or another title to add one.`,
  }),
});

/** What reading the activities of a template may say, in the order of the diagnostics page. */
export const activityDiagnostics = [activityExists, unreadableQuantity, unreadableLag, unreadableFacilitators] as const;
