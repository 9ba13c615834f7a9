import { defineCheck } from '../../../diagnostics/defineCheck';
import { overCapacity as over } from '../../../model/derived/capacityDiagnostics';
import { summarizeSeats } from '../../../model/derived/summarizeSeats';
import { validateCapacity } from '../../../model/derived/validateCapacity';
import type { Edition } from '../../../model/edition';

/** A cohort takes no more enterprises than it has seats: nothing, a warning or an error, as its policy says. */
export const overCapacity = defineCheck({
  ...over,
  finds: {
    fr: 'Une inscription de plus passe par l’importation (peers F6, la capacité de PMM n’est qu’un avertissement à l’écran).',
    en: 'One more enrolment comes in by import (peers F6, capacity in PMM is only a warning on screen).',
  },
  find({ cohorts }: Edition, report) {
    for (const [index, cohort] of cohorts.entries()) {
      const { taken, maximum } = summarizeSeats(cohort);
      for (const { path, severity } of validateCapacity(cohort)) {
        report(
          ['cohorts', index, ...path],
          { cohort: cohort.id, taken, maximum: maximum ?? 0 },
          [['cohorts', index, 'capacity']],
          severity,
        );
      }
    }
  },
});
