import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';
import { findTexts } from '../../../parcours/findTexts';
import { findIdentityNumber, type IdentityNumber } from '../../identityNumbers';
import { listAnswers, listQuotations } from '../../listFreeWords';

/** No text, answer or quotation holds the number that the State gave someone: nothing in an edition needs it. The text is never repeated. */
export const identityNumber = defineCheck({
  code: 'privacy/identity-number',
  severity: 'error',
  finds: {
    fr: 'Le numéro d’assurance sociale d’une personne à payer est collé dans une note (loi sur la protection des renseignements personnels dans le secteur privé, art. 5\u00a0: seulement ce qui est nécessaire).',
    en: 'The social insurance number of someone to pay is pasted in a note (Act respecting the protection of personal information in the private sector, s. 5: only what is necessary).',
  },
  message: ({ found }: { found: IdentityNumber }) => ({
    fr: `Ce texte contient ce qui semble être un numéro d’assurance ${found === 'health-insurance' ? 'maladie' : 'sociale'}.`,
    en: `This text holds what looks like a ${found === 'health-insurance' ? 'health' : 'social'} insurance number.`,
  }),
  hint: () => ({
    fr: 'Retirer ce numéro, ici et des copies déjà envoyées\u00a0: une édition n’en a jamais besoin.',
    en: 'Remove the number, here and from copies already sent: an edition never needs it.',
  }),
  find(edition: Edition, report) {
    const allowed = new Set(edition.enterprises.flatMap(({ businessNumber }) => businessNumber?.slice(0, 9) ?? []));
    const judge = (words: string, path: DiagnosticPath) => {
      const found = findIdentityNumber(words, allowed);
      if (found !== undefined) report(path, { found });
    };
    for (const { text, path } of findTexts(edition)) {
      for (const locale of ['fr', 'en'] as const) judge(text[locale] ?? '', [...path, locale]);
    }
    for (const { words, path } of listAnswers(edition)) judge(words, path);
    for (const { words, path } of listQuotations(edition)) judge(words, path);
  },
});
