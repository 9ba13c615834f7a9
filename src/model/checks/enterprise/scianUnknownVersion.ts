import { defineCheck } from '../../../diagnostics/defineCheck';
import { scianUnknownVersion as definition } from '../../../diagnostics/identifierDiagnostics';
import type { Enterprise } from '../../enterprise';
import { isScianVersion, scianVersions } from '../../identifiers/inspectScian';

/** The activity of an enterprise is coded by a version of the classification that was published. */
export const scianUnknownVersion = defineCheck({
  ...definition,
  find({ activity }: Enterprise, report) {
    if (activity === undefined || isScianVersion(activity.version)) return;
    report(['activity', 'version'], { version: activity.version, known: [...scianVersions] });
  },
});
