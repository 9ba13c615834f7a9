import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

/** The waits between sessions, with their dates and calendars, leave one of them no time: the longest path through them is too long. */
export const lagsCannotHold = defineDiagnostic({
  code: 'scheduling/lags-cannot-hold',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `Les délais entre les séances, leurs dates et les disponibilités ne laissent aucun moment à «\u00a0${session}\u00a0».`,
    en: `The lags between sessions, their dates and the hours available leave no time for "${session}".`,
  }),
  hint: () => ({
    fr: 'Raccourcir un délai, ou prolonger la cohorte.',
    en: 'Shorten a lag, or extend the cohort.',
  }),
});
