import { defineCriterion, type CriterionSettings } from '../criterionPart';

/** Excludes an enterprise when public bodies name more than half of its board. At exactly one half, nobody controls it alone. */
export function notControlledByPublicBodies(settings: CriterionSettings = {}) {
  return defineCriterion(
    [
      {
        id: 'public-board-share',
        type: 'ratio',
        minimum: 0,
        maximum: 1,
        label: {
          fr: 'Part du conseil nommée par des organismes publics',
          en: 'Share of the board named by public bodies',
        },
        question: {
          fr: 'Quelle part des sièges du conseil d’administration est nommée par des organismes publics?',
          en: 'What share of the seats of the board is named by public bodies?',
        },
        from: 'enterprise.board.publicShare',
      },
    ],
    {
      id: 'public-control',
      title: { fr: 'Contrôle par des organismes publics', en: 'Control by public bodies' },
      severity: 'exclusion',
      rule: { node: 'test', fact: 'public-board-share', operator: 'more-than', value: { numerator: 1, denominator: 2 } },
      messages: {
        met: {
          fr: 'Des organismes publics nomment {observed} du conseil d’administration; une part de {expected} exclut l’entreprise.',
          en: 'Public bodies name {observed} of the board; a share of {expected} excludes the enterprise.',
        },
      },
    },
    settings,
  );
}
