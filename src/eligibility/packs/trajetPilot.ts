import { freezeDeep } from '../../base/freezeDeep';
import type { Source } from '../../model/primitives';
import { acceptedLegalForm } from '../criteria/acceptedLegalForm';
import { enoughAvailablePeople } from '../criteria/enoughAvailablePeople';
import { hasMarketActivity } from '../criteria/hasMarketActivity';
import { locatedInRegion } from '../criteria/locatedInRegion';
import { notControlledByPublicBodies } from '../criteria/notControlledByPublicBodies';
import { statedSocialPurpose } from '../criteria/statedSocialPurpose';
import { supportedByBoard } from '../criteria/supportedByBoard';
import { defineRuleSet } from '../defineRuleSet';
import { gatherCriteria } from '../gatherCriteria';

/** The Act as the ministry sums it up; its own text was not read. */
const act: Source = {
  title: {
    fr: 'Loi sur l’économie sociale (RLRQ, c. E-1.1.1), art. 3, selon le ministère de l’Économie',
    en: 'Social Economy Act (CQLR, c. E-1.1.1), s. 3, as summed up by the ministère de l’Économie',
  },
  address: 'https://economie.gouv.qc.ca/bibliotheques/apercu/quest-ce-quune-entreprise-deconomie-sociale',
};
const fromAct = { citations: [act], assumed: true };

/** Admission to the pilot of *Trajet* (Trois-Rivières, 2020). The release of 18 November 2020 states no rule: all are assumed. */
export const trajetPilotRuleSet = freezeDeep(
  defineRuleSet({
    schema: 'trajet/rule-set/1.0',
    id: 'trajet-pilot',
    version: '1.0.0',
    title: { fr: 'Admission au projet pilote de Trajet', en: 'Admission to the Trajet pilot' },
    program: 'trajet',
    assumed: true,
    note: {
      fr: 'Le communiqué du 18\u00a0novembre 2020 n’énonce aucune règle d’admission. Celles-ci sont des hypothèses, inspirées des principes de la Loi sur l’économie sociale; ce n’est pas un avis juridique.',
      en: 'The release of November\u00a018, 2020 states no rule of admission. These are assumptions, drawn from the principles of the Social Economy Act; they are not legal advice.',
    },
    ...gatherCriteria(
      acceptedLegalForm(['non-profit', 'cooperative', 'mutual'], fromAct),
      locatedInRegion(['04'], { assumed: true, waivable: true }),
      hasMarketActivity(fromAct),
      statedSocialPurpose(fromAct),
      enoughAvailablePeople(2, { assumed: true }),
      notControlledByPublicBodies(fromAct),
      supportedByBoard({ assumed: true }),
    ),
  }),
);
