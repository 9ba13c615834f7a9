import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findTexts } from '../../../parcours/findTexts';

/** An edition that says in which languages it is written has every text in each of them. Words that someone said stay as they were said. */
export const untranslatedText = defineCheck({
  code: 'languages/untranslated-text',
  severity: 'error',
  finds: {
    fr: 'Le document promet deux langues, et un texte n’en a qu’une (peers §7, rang 19, traduction incomplète).',
    en: 'The document promises two languages, and a text has one (peers §7, rank 19, bilingual completeness).',
  },
  message: ({ language }: { language: string }) => ({
    fr: `L’édition se dit écrite en ${language === 'fr' ? 'français' : 'anglais'}, et ce texte ne l’est pas.`,
    en: `The edition says it is written in ${language === 'fr' ? 'French' : 'English'}, and this text is not.`,
  }),
  hint: () => ({
    fr: 'Traduire ce texte, ou retirer cette langue de «\u00a0languages\u00a0».',
    en: 'Translate this text, or remove that language from "languages".',
  }),
  find(edition: Edition, report) {
    for (const { text, path } of edition.languages === undefined ? [] : findTexts(edition)) {
      for (const language of edition.languages ?? []) if (text[language] === undefined) report(path, { language });
    }
  },
});
