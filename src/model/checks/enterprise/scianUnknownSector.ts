import { defineCheck } from '../../../diagnostics/defineCheck';
import { scianUnknownSector as definition } from '../../../diagnostics/identifierDiagnostics';
import type { Enterprise } from '../../enterprise';
import { findScianSector } from '../../identifiers/inspectScian';

/** The activity of an enterprise is of a sector that exists. */
export const scianUnknownSector = defineCheck({
  ...definition,
  find({ activity }: Enterprise, report) {
    if (activity === undefined || findScianSector(activity.scian) !== undefined) return;
    report(['activity', 'scian'], { scian: activity.scian, sector: activity.scian.slice(0, 2) });
  },
});
