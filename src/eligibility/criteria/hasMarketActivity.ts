import { defineCriterion, type CriterionSettings } from '../criterionPart';

/** The enterprise sells or exchanges goods or services. The Act sets no share of revenue (s. 3: "notably"). */
export function hasMarketActivity(settings: CriterionSettings = {}) {
  return defineCriterion(
    [
      {
        id: 'market-activity',
        type: 'boolean',
        label: { fr: 'Activité marchande', en: 'Market activity' },
        question: {
          fr: 'L’entreprise vend-elle ou échange-t-elle des biens ou des services?',
          en: 'Does the enterprise sell or exchange goods or services?',
        },
        from: 'enterprise.hasMarketActivity',
      },
    ],
    {
      id: 'market-activity',
      title: { fr: 'Vente ou échange de biens ou de services', en: 'Sale or exchange of goods or services' },
      severity: 'required',
      rule: { node: 'test', fact: 'market-activity', operator: 'is-true' },
    },
    settings,
  );
}
