import { formatCount } from '../../../base/formatCount';
import { pickText, type Locale } from '../../../base/localizedText';
import { shortenText } from '../../../base/shortenText';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findTexts } from '../../../parcours/findTexts';
import { buildNameHider } from '../../../privacy/buildNameHider';

const mostShown = 3;
const longestShown = 40;

/**
 * Where an edition promises no language, texts in French only or in English only are good to know, and no fault. Said once for each language
 * that lacks: at the text where it is alone, else at the edition, with the first texts as examples.
 */
export const textInOneLanguage = defineCheck({
  code: 'languages/text-in-one-language',
  severity: 'info',
  finds: {
    fr: 'Un texte n’est écrit que dans une langue, et la page de l’autre reste vide (peers §7, rang 19, traduction incomplète).',
    en: 'A text is written in one language only, and the page of the other stays empty (peers §7, rank 19, bilingual completeness).',
  },
  message: ({ missing, texts, examples }: { missing: string; texts: number; examples: readonly string[] }) => ({
    fr: `${texts === 1 ? 'Un texte n’a' : `${formatCount(texts, { locale: 'fr', one: 'texte', several: 'textes' })} n’ont`} pas de version ${missing === 'fr' ? 'française' : 'anglaise'}\u00a0: ${listExamples(examples, texts, 'fr')}`,
    en: `${texts === 1 ? 'One text has' : `${formatCount(texts, { locale: 'en', one: 'text', several: 'texts' })} have`} no ${missing === 'fr' ? 'French' : 'English'} version: ${listExamples(examples, texts, 'en')}`,
  }),
  hint: ({ missing }) => ({
    fr: `Si l’édition ne s’écrit qu’en ${missing === 'fr' ? 'anglais' : 'français'}, le dire\u00a0: "languages": ["${missing === 'fr' ? 'en' : 'fr'}"].`,
    en: `If the edition is written in ${missing === 'fr' ? 'English' : 'French'} only, say so: "languages": ["${missing === 'fr' ? 'en' : 'fr'}"].`,
  }),
  find(edition: Edition, report) {
    if (edition.languages !== undefined) return;
    const found = findTexts(edition);
    const { hideNames } = buildNameHider(edition);
    for (const missing of ['en', 'fr'] as const) {
      const lacking = found.filter(({ text }) => text[missing] === undefined);
      const [first, ...others] = lacking.slice(0, mostShown);
      if (first === undefined) continue;
      const written = missing === 'en' ? 'fr' : 'en';
      const examples = [first, ...others].map(({ text }) => shortenText(hideNames(pickText(text, written), written), longestShown));
      const params = { missing, texts: lacking.length, examples };
      const paths = [first, ...others].map(({ path }) => path);
      if (paths.length === 1) report(first.path, params);
      else report([], params, paths);
    }
  },
});

/** « Cohorte », « Rencontre »…: the first ones, with dots where there are more. */
function listExamples(examples: readonly string[], texts: number, locale: Locale): string {
  const quoted = examples.map((example) => (locale === 'fr' ? `«\u00a0${example}\u00a0»` : `"${example}"`));
  return `${quoted.join(', ')}${texts > examples.length ? '…' : '.'}`;
}
