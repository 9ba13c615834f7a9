import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findTexts } from '../../../parcours/findTexts';

/** Where an edition promises no language, a text in French only or in English only is good to know, and no fault. */
export const textInOneLanguage = defineCheck({
  code: 'languages/text-in-one-language',
  severity: 'info',
  message: ({ missing }: { missing: string }) => ({
    fr: `Ce texte n’a pas de version ${missing === 'fr' ? 'française' : 'anglaise'}.`,
    en: `This text has no ${missing === 'fr' ? 'French' : 'English'} version.`,
  }),
  find(edition: Edition, report) {
    for (const { text, path } of edition.languages === undefined ? findTexts(edition) : []) {
      for (const missing of ['fr', 'en'] as const) if (text[missing] === undefined) report(path, { missing });
    }
  },
});
