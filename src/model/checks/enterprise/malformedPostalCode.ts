import { defineCheck } from '../../../diagnostics/defineCheck';
import { malformedPostalCode as definition } from '../../../diagnostics/identifierDiagnostics';
import type { Enterprise } from '../../enterprise';
import { hasPostalCodeForm } from '../../identifiers/inspectPostalCode';

/** The postal code of an enterprise has the form of one. A warning: the enterprise is read all the same. */
export const malformedPostalCode = defineCheck({
  ...definition,
  severity: 'warning',
  find({ place }: Enterprise, report) {
    if (place?.postalCode === undefined || hasPostalCodeForm(place.postalCode)) return;
    report(['place', 'postalCode'], { received: place.postalCode });
  },
});
