import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { findTexts } from '../findTexts';

/** Where a template promises no language, a text in French only or in English only is good to know, and no fault. */
export const textInOneLanguage = defineCheck({
  code: 'parcours/text-in-one-language',
  severity: 'info',
  message: ({ missing }: { missing: string }) => ({
    fr: `Ce texte n’a pas de version ${missing === 'fr' ? 'française' : 'anglaise'}.`,
    en: `This text has no ${missing === 'fr' ? 'French' : 'English'} version.`,
  }),
  find({ template }: CheckedTemplate, report) {
    for (const { text, path } of template.languages === undefined ? findTexts(template) : []) {
      for (const missing of ['fr', 'en'] as const) if (text[missing] === undefined) report(path, { missing });
    }
  },
});
