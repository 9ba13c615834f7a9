import { defineCriterion, type CriterionSettings } from '../criterionPart';

/**
 * At least so many people of the enterprise can free themselves for the parcours.
 *
 * @example
 * enoughAvailablePeople(2).criterion.rule // => { node: 'test', fact: 'available-people', operator: 'at-least', value: 2 }
 */
export function enoughAvailablePeople(count: number, settings: CriterionSettings = {}) {
  return defineCriterion(
    [
      {
        id: 'available-people',
        type: 'integer',
        minimum: 0,
        label: { fr: 'Personnes disponibles pour le parcours', en: 'People available for the parcours' },
        question: {
          fr: 'Combien de personnes de l’entreprise peuvent se libérer pour suivre le parcours?',
          en: 'How many people of the enterprise can free themselves for the parcours?',
        },
      },
    ],
    {
      id: 'available-people',
      title: { fr: 'Disponibilité de l’équipe', en: 'Availability of the team' },
      severity: 'required',
      rule: { node: 'test', fact: 'available-people', operator: 'at-least', value: count },
    },
    settings,
  );
}
