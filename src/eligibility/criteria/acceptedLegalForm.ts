import { legalForm } from '../../vocabulary/legalForm';
import { defineCriterion, type CriterionSettings } from '../criterionPart';
import { nameCodes, toChoices } from '../toChoices';

/** A code of vocabulary `legalForm`. */
export type LegalFormCode = (typeof legalForm.entries)[number]['code'];

/**
 * The enterprise has one of these legal forms. A form that has kinds stands for all of them: `cooperative` accepts a work cooperative.
 *
 * @example
 * acceptedLegalForm(['mutual']).criterion.rule // => { node: 'test', fact: 'legal-form', operator: 'in', value: ['mutual'] }
 */
export function acceptedLegalForm(accepted: readonly LegalFormCode[], settings: CriterionSettings = {}) {
  const named = nameCodes(legalForm, accepted);
  const isAccepted = (code: string | undefined) => accepted.some((form) => form === code);
  const codes = legalForm.entries.filter(({ code, parent }) => isAccepted(code) || isAccepted(parent)).map(({ code }) => code);
  return defineCriterion(
    [
      {
        id: 'legal-form',
        type: 'choice',
        label: { fr: 'Forme juridique', en: 'Legal form' },
        question: { fr: 'Quelle est la forme juridique de l’entreprise?', en: 'What is the legal form of the enterprise?' },
        choices: toChoices(legalForm),
        from: 'enterprise.legalForm',
      },
    ],
    {
      id: 'legal-form',
      title: { fr: 'Forme juridique acceptée', en: 'Accepted legal form' },
      severity: 'required',
      rule: { node: 'test', fact: 'legal-form', operator: 'in', value: codes },
      messages: {
        unmet: {
          fr: `La forme juridique («\u00a0{observed}\u00a0») n’est pas de celles que le programme accueille, soit\u00a0: ${named.fr}.`,
          en: `The legal form ("{observed}") is not one that the program accepts: ${named.en}.`,
        },
      },
    },
    settings,
  );
}
