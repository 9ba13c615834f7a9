import { defineCriterion, type CriterionSettings } from '../criterionPart';

/** The enterprise states a social purpose. Whether the purpose is social is a judgement, which this criterion does not make. */
export function statedSocialPurpose(settings: CriterionSettings = {}) {
  return defineCriterion(
    [
      {
        id: 'social-purpose',
        type: 'boolean',
        label: { fr: 'Finalité sociale énoncée', en: 'Stated social purpose' },
        question: {
          fr: 'L’entreprise énonce-t-elle une finalité sociale, dans sa mission ou dans son objet?',
          en: 'Does the enterprise state a social purpose, in its mission or its object?',
        },
        from: 'enterprise.socialPurpose',
      },
    ],
    {
      id: 'social-purpose',
      title: { fr: 'Finalité sociale', en: 'Social purpose' },
      severity: 'required',
      rule: { node: 'test', fact: 'social-purpose', operator: 'is-true' },
    },
    settings,
  );
}
