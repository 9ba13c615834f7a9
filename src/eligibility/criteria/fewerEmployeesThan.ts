import { defineCriterion, type CriterionSettings } from '../criterionPart';

/**
 * The enterprise employs fewer people than a number, or, when `inclusive`, that number at most. Word it as the source does.
 *
 * @example
 * fewerEmployeesThan(50).criterion.rule // => { node: 'test', fact: 'employees', operator: 'less-than', value: 50 }
 * fewerEmployeesThan(50, { inclusive: true }).criterion.rule // => { node: 'test', fact: 'employees', operator: 'at-most', value: 50 }
 */
export function fewerEmployeesThan(
  count: number,
  { inclusive = false, ...settings }: CriterionSettings & { readonly inclusive?: boolean } = {},
) {
  return defineCriterion(
    [
      {
        id: 'employees',
        type: 'integer',
        minimum: 0,
        label: { fr: 'Nombre de personnes employées', en: 'Number of employees' },
        question: { fr: 'Combien de personnes l’entreprise emploie-t-elle?', en: 'How many people does the enterprise employ?' },
        from: 'enterprise.employees',
      },
    ],
    {
      id: 'employees',
      title: { fr: 'Taille de l’entreprise', en: 'Size of the enterprise' },
      severity: 'required',
      rule: { node: 'test', fact: 'employees', operator: inclusive ? 'at-most' : 'less-than', value: count },
      messages: {
        unmet: {
          fr: 'Nombre de personnes employées\u00a0: {observed}; le programme en demande {expected}.',
          en: 'Number of employees: {observed}; the program asks for {expected}.',
        },
      },
    },
    settings,
  );
}
