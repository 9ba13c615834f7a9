import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findTexts } from '../../../parcours/findTexts';

/** Both patterns bound each run: a long text is read in linear time. Ten digits in a row are left alone, as they may be an NEQ. */
const patterns = {
  email: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/u,
  telephone: /(?<![\d$])(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)/u,
} as const;

/**
 * Titles, notes and reasons hold nobody’s address or number: they are printed, and nothing there is minimized or kept for a time (domain §2.5; Act
 * respecting the protection of personal information in the private sector, s. 5: only what is necessary). The text is never repeated.
 */
export const particularsInText = defineCheck({
  code: 'privacy/particulars-in-text',
  severity: 'warning',
  message: ({ found }: { found: keyof typeof patterns }) => ({
    fr: `Ce texte contient ${found === 'email' ? 'une adresse de courriel' : 'un numéro de téléphone'}, et les textes sont imprimés.`,
    en: `This text holds ${found === 'email' ? 'an email address' : 'a telephone number'}, and texts are printed.`,
  }),
  hint: () => ({
    fr: 'Déplacer ce renseignement vers les personnes-ressources («\u00a0contacts\u00a0»), ou le retirer.',
    en: 'Move it to the people to reach ("contacts"), or remove it.',
  }),
  find(edition: Edition, report) {
    for (const { text, path } of findTexts(edition)) {
      for (const found of ['email', 'telephone'] as const) {
        const language = (['fr', 'en'] as const).find((each) => text[each] !== undefined && holds(found, text[each]));
        if (language !== undefined) report([...path, language], { found });
      }
    }
  },
});

/** Most texts hold no "@" and no four digits: those are not searched further. */
function holds(found: keyof typeof patterns, text: string): boolean {
  return (found === 'email' ? text.includes('@') : /\d{4}/u.test(text)) && patterns[found].test(text);
}
