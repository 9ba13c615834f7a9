import { countBoth } from '../../diagnostics/countBoth';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

/** A cohort takes more enterprises than it has seats. Whether that stops is the cohort's own policy. */
export const overCapacity = defineDiagnostic({
  code: 'cohorts/over-capacity',
  severity: 'warning',
  records: () => ({ cohort: 'cohort' }),
  message: ({ cohort, taken, maximum }: { cohort: string; taken: number; maximum: number }) => ({
    fr: `La cohorte «\u00a0${cohort}\u00a0» a ${countBoth(maximum, 'seat').fr} pour ${countBoth(taken, 'enterprise').fr}.`,
    en: `The cohort "${cohort}" has ${countBoth(maximum, 'seat').en} for ${countBoth(taken, 'enterprise').en}.`,
  }),
  hint: () => ({
    fr: 'Mettre les dernières sur la liste d’attente avec leur rang, ou ajouter des places.',
    en: 'Put the last ones on the waiting list with their rank, or add seats.',
  }),
});

/** What the seats of a cohort may be told. */
export const capacityDiagnostics = [overCapacity] as const;
