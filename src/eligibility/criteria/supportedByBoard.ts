import { defineCriterion, type CriterionSettings } from '../criterionPart';

/** The board of the enterprise supports its taking part, by a resolution or otherwise. Recommended unless a program requires it. */
export function supportedByBoard(settings: CriterionSettings = {}) {
  return defineCriterion(
    [
      {
        id: 'board-support',
        type: 'boolean',
        label: { fr: 'Appui du conseil d’administration', en: 'Support of the board' },
        question: {
          fr: 'Le conseil d’administration appuie-t-il la participation au parcours?',
          en: 'Does the board support taking part in the parcours?',
        },
      },
    ],
    {
      id: 'board-support',
      title: { fr: 'Démarche appuyée par le conseil d’administration', en: 'Support of the board of directors' },
      severity: 'recommended',
      rule: { node: 'test', fact: 'board-support', operator: 'is-true' },
    },
    settings,
  );
}
