import { defineCheck } from '../../../diagnostics/defineCheck';
import { malformedPostalCode as definition } from '../../../diagnostics/identifierDiagnostics';
import { hasPostalCodeForm } from '../../../model/identifiers/inspectPostalCode';
import type { Edition } from '../../../model/edition';

/** The postal code of each place has the form of one: a letter O typed for a zero sends letters nowhere. */
export const malformedPostalCode = defineCheck({
  ...definition,
  severity: 'warning',
  finds: {
    fr: 'La lettre O est tapée pour le chiffre 0 dans un code postal.',
    en: 'The letter O is typed for the digit 0 in a postal code.',
  },
  find({ enterprises, partners, advisors, rooms }: Edition, report) {
    for (const [key, items] of Object.entries({ enterprises, partners, advisors, rooms })) {
      for (const [index, { place }] of items.entries()) {
        if (place?.postalCode === undefined || hasPostalCodeForm(place.postalCode)) continue;
        report([key, index, 'place', 'postalCode'], { received: place.postalCode });
      }
    }
  },
});
