import type { Locale } from '../../base/localizedText';
import { legalForm } from '../../vocabulary/legalForm';
import { defineEvidence } from './evidence';

/** Their legal forms cannot both be right: neither is a kind of the other. */
export const differentLegalForm = defineEvidence({
  code: 'duplicates/different-legal-form',
  severity: 'warning',
  field: ['legalForm'],
  weight: 20,
  message: ({ first, second }: { first: string; second: string }) => ({
    fr: `Deux formes juridiques\u00a0: ${nameForm(first, 'fr')} et ${nameForm(second, 'fr')}.`,
    en: `Two legal forms: ${nameForm(first, 'en')} and ${nameForm(second, 'en')}.`,
  }),
  find: (a, b) => {
    const [first, second] = [a.legalForm, b.legalForm];
    if (first === undefined || second === undefined || first === second) return undefined;
    return parentOf(first) === second || parentOf(second) === first ? undefined : { first, second };
  },
});

const entryOf = (code: string) => legalForm.entries.find((entry) => entry.code === code);
const parentOf = (code: string) => entryOf(code)?.parent;
const nameForm = (code: string, locale: Locale) => entryOf(code)?.label[locale] ?? code;
