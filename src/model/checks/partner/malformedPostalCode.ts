import { defineCheck } from '../../../diagnostics/defineCheck';
import { malformedPostalCode as definition } from '../../../diagnostics/identifierDiagnostics';
import { hasPostalCodeForm } from '../../identifiers/inspectPostalCode';
import type { Partner } from '../../partner';

/** The postal code of a partner has the form of one. A warning: the partner is read all the same. */
export const malformedPostalCode = defineCheck({
  ...definition,
  severity: 'warning',
  find({ place }: Partner, report) {
    if (place?.postalCode === undefined || hasPostalCodeForm(place.postalCode)) return;
    report(['place', 'postalCode'], { received: place.postalCode });
  },
});
