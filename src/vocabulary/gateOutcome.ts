import { defineCodeList } from './codeList';

/** What was decided of an enterprise at a gate. */
export const gateOutcome = defineCodeList({
  id: 'gateOutcome',
  title: { fr: 'Issue d’un point de passage', en: 'Outcome at a gate' },
  entries: [
    { code: 'passed', label: { fr: 'Franchi', en: 'Passed' } },
    { code: 'not-passed', label: { fr: 'Non franchi', en: 'Not passed' } },
    { code: 'deferred', label: { fr: 'Reporté', en: 'Deferred' } },
  ],
});
