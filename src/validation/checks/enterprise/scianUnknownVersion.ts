import { scianUnknownVersion as enterpriseCheck } from '../../../model/checks/enterprise/scianUnknownVersion';
import { checkEachEnterprise } from '../../checkEachEnterprise';

/** The activity of each enterprise is coded by a version of the classification that was published. */
export const scianUnknownVersion = checkEachEnterprise({
  ...enterpriseCheck,
  finds: {
    fr: 'L’année de la classification est celle du document, non celle du SCIAN.',
    en: 'The year of the classification is that of the document, not of NAICS.',
  },
});
