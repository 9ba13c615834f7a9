import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findTexts } from '../../../parcours/findTexts';
import { holdsParticular, nameParticular, particulars, type Particular } from '../../particulars';

/**
 * Titles, notes and reasons hold nobody’s address or number: they are printed, and nothing there is minimized or kept for a time (domain §2.5; Act
 * respecting the protection of personal information in the private sector, s. 5: only what is necessary). The text is never repeated.
 */
export const particularsInText = defineCheck({
  code: 'privacy/particulars-in-text',
  severity: 'warning',
  finds: {
    fr: 'Un courriel est collé dans une note, que les rapports impriment (loi sur la protection des renseignements personnels dans le secteur privé, art. 5).',
    en: 'An email is pasted in a note, which reports print (Act respecting the protection of personal information in the private sector, s. 5).',
  },
  message: ({ found }: { found: Particular }) => ({
    fr: `Ce texte contient ${nameParticular(found).fr}, et les textes sont imprimés.`,
    en: `This text holds ${nameParticular(found).en}, and texts are printed.`,
  }),
  hint: () => ({
    fr: 'Déplacer ce renseignement vers les personnes-ressources («\u00a0contacts\u00a0»), ou le retirer.',
    en: 'Move it to the people to reach ("contacts"), or remove it.',
  }),
  find(edition: Edition, report) {
    for (const { text, path } of findTexts(edition)) {
      for (const found of particulars) {
        const language = (['fr', 'en'] as const).find((each) => text[each] !== undefined && holdsParticular(found, text[each]));
        if (language !== undefined) report([...path, language], { found });
      }
    }
  },
});
