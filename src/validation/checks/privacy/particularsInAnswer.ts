import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listAnswers } from '../../listFreeWords';
import { holdsParticular, nameParticular, particulars, type Particular } from '../../particulars';

/** Answers of applications hold nobody’s address or number: rules read them, and verdicts print them. The answer is never repeated. */
export const particularsInAnswer = defineCheck({
  code: 'privacy/particulars-in-answer',
  severity: 'warning',
  finds: {
    fr: 'Le courriel de la direction est écrit dans la mauvaise case du formulaire, et chaque verdict l’imprime (loi sur la protection des renseignements personnels dans le secteur privé, art. 5).',
    en: 'The email of the director is typed in the wrong box of the form, and each verdict prints it (Act respecting the protection of personal information in the private sector, s. 5).',
  },
  message: ({ found }: { found: Particular }) => ({
    fr: `Cette réponse contient ${nameParticular(found).fr}.`,
    en: `This answer holds ${nameParticular(found).en}.`,
  }),
  hint: () => ({
    fr: 'Déplacer ce renseignement vers les personnes qui participent («\u00a0participants\u00a0»), ou le retirer.',
    en: 'Move it to the people who take part ("participants"), or remove it.',
  }),
  find(edition: Edition, report) {
    for (const { words, path } of listAnswers(edition)) {
      for (const found of particulars) if (holdsParticular(found, words)) report(path, { found });
    }
  },
});
