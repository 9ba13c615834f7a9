import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listQuotations } from '../../listFreeWords';
import { holdsParticular, nameParticular, particulars, type Particular } from '../../particulars';

/** Words quoted hold nobody’s address or number: with consent they are published as they are. The words are never repeated. */
export const particularsInQuotation = defineCheck({
  code: 'privacy/particulars-in-quotation',
  severity: 'warning',
  finds: {
    fr: 'Un témoignage est copié d’un courriel avec sa signature, puis publié (loi sur la protection des renseignements personnels dans le secteur privé, art. 5).',
    en: 'A testimonial is copied from an email with its signature, then published (Act respecting the protection of personal information in the private sector, s. 5).',
  },
  message: ({ found }: { found: Particular }) => ({
    fr: `Cette citation contient ${nameParticular(found).fr}.`,
    en: `This quotation holds ${nameParticular(found).en}.`,
  }),
  hint: () => ({
    fr: 'Retirer ce renseignement de la citation.',
    en: 'Remove it from the quotation.',
  }),
  find(edition: Edition, report) {
    for (const { words, path } of listQuotations(edition)) {
      for (const found of particulars) if (holdsParticular(found, words)) report(path, { found });
    }
  },
});
