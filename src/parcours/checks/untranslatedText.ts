import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { findTexts } from '../findTexts';

/** A template that says in which languages it is written has every text in each of them. */
export const untranslatedText = defineCheck({
  code: 'parcours/untranslated-text',
  severity: 'error',
  message: ({ language }: { language: string }) => ({
    fr: `Le gabarit se dit écrit en ${language === 'fr' ? 'français' : 'anglais'}, et ce texte ne l’est pas.`,
    en: `The template says it is written in ${language === 'fr' ? 'French' : 'English'}, and this text is not.`,
  }),
  hint: () => ({
    fr: 'Traduire ce texte, ou retirer cette langue de «\u00a0languages\u00a0».',
    en: 'Translate this text, or remove that language from "languages".',
  }),
  find({ template }: CheckedTemplate, report) {
    for (const { text, path } of template.languages === undefined ? [] : findTexts(template)) {
      for (const language of template.languages ?? []) if (text[language] === undefined) report(path, { language });
    }
  },
});
