/** A part of the page of nouns, and the nouns that it holds, in the order read. */
interface NounFamily {
  readonly title: Readonly<Record<'fr' | 'en', string>>;
  /** Ids of labels, `src/exchange/schema/labels`. */
  readonly nouns: readonly string[];
}

/** The nouns by family, as the concept pages have them; what all of them share comes last. */
export const nounFamilies: readonly NounFamily[] = [
  {
    title: { fr: 'Qui participe et qui donne', en: 'Who takes part and who gives' },
    nouns: ['enterprise', 'partner', 'advisor', 'offer', 'need', 'room', 'contact', 'place', 'availability'],
  },
  {
    title: { fr: 'Ce qui peut se faire', en: 'What can be done' },
    nouns: [
      ...['program', 'template', 'phase', 'activity', 'quantity', 'facilitatorNeed', 'lag', 'setting', 'total'],
      ...['adaptation', 'operation', 'pin', 'datedPin'],
    ],
  },
  {
    title: { fr: 'Qui est admissible', en: 'Who is eligible' },
    nouns: ['application', 'applicant', 'evidence', 'waiver', 'ruleSet', 'fact', 'factValue', 'parameter', 'criterion', 'rule'],
  },
  {
    title: { fr: 'Ce qui est prévu', en: 'What is planned' },
    nouns: [
      ...['edition', 'cohort', 'member', 'gate', 'decision', 'session', 'attendee', 'sessionRole', 'schedule', 'placement'],
      ...['closure', 'calendar'],
    ],
  },
  {
    title: { fr: 'Les heures et l’argent', en: 'Hours and money' },
    nouns: ['envelope', 'ledger', 'posting', 'attendance', 'agreement', 'aid'],
  },
  {
    title: { fr: 'Ce qui a changé', en: 'What has changed' },
    nouns: ['indicator', 'indicators', 'observation', 'observedValue', 'observations'],
  },
  { title: { fr: 'Ce que tous partagent', en: 'What all of them share' }, nouns: ['localizedText', 'minutes', 'ratio', 'source'] },
];
