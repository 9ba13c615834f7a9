import { region } from '../../vocabulary/region';
import { defineCriterion, type CriterionSettings } from '../criterionPart';
import { nameCodes, toChoices } from '../toChoices';

/** A code of vocabulary `region`. */
export type RegionCode = (typeof region.entries)[number]['code'];

/**
 * The enterprise is located in one of these administrative regions of Québec.
 *
 * @example
 * locatedInRegion(['04']).criterion.rule // => { node: 'test', fact: 'region', operator: 'in', value: ['04'] }
 */
export function locatedInRegion(codes: readonly RegionCode[], settings: CriterionSettings = {}) {
  const named = nameCodes(region, codes);
  return defineCriterion(
    [
      {
        id: 'region',
        type: 'choice',
        label: { fr: 'Région administrative', en: 'Administrative region' },
        question: {
          fr: 'Dans quelle région administrative l’entreprise est-elle située?',
          en: 'In which administrative region is the enterprise located?',
        },
        choices: toChoices(region),
        from: 'enterprise.place.region',
      },
    ],
    {
      id: 'region',
      title: { fr: 'Établie sur le territoire du programme', en: 'Located in the program’s territory' },
      severity: 'required',
      rule: { node: 'test', fact: 'region', operator: 'in', value: [...codes] },
      messages: {
        unmet: {
          fr: `L’entreprise est établie hors du territoire du programme (${named.fr})\u00a0: {observed}.`,
          en: `The enterprise is located outside the program’s territory (${named.en}): {observed}.`,
        },
      },
    },
    settings,
  );
}
