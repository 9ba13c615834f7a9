import { defineCodeList } from './codeList';

/** What a decision says of the record that it is about. */
export const decisionOutcome = defineCodeList({
  id: 'decisionOutcome',
  title: { fr: 'Issue d’une décision', en: 'Outcome of a decision' },
  entries: [
    { code: 'accepted', label: { fr: 'Acceptée', en: 'Accepted' } },
    { code: 'refused', label: { fr: 'Refusée', en: 'Refused' } },
    { code: 'deferred', label: { fr: 'Reportée', en: 'Deferred' } },
  ],
});
