import { formatDate } from '../base/formatDate';
import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import { describeForm } from './valueForms';

/** An observation’s value has another form than its indicator asks for; it is not counted. */
export const valueMisfit = defineDiagnostic({
  code: 'impact/value-misfit',
  severity: 'warning',
  message: ({ observation, expected, received }: { observation: string; indicator: string; expected: string; received: string }) => ({
    fr: `L’observation «\u00a0${observation}\u00a0» donne ${describeForm(received).fr}, où l’indicateur demande ${describeForm(expected).fr}\u00a0: elle n’est pas comptée.`,
    en: `The observation "${observation}" gives ${describeForm(received).en} where the indicator asks for ${describeForm(expected).en}: it is not counted.`,
  }),
  hint: () => ({ fr: 'Saisir la valeur sous la forme demandée.', en: 'Enter the value in the form asked for.' }),
});

/** An observation is partly within the period asked for and partly outside; it is not counted. */
export const periodOverlap = defineDiagnostic({
  code: 'impact/period-overlap',
  severity: 'warning',
  message: ({ observation, from, to }: { observation: string; from: string; to: string }) => ({
    fr: `L’observation «\u00a0${observation}\u00a0» (du ${formatDate(from, { locale: 'fr' })} au ${formatDate(to, { locale: 'fr' })}) déborde de la période demandée\u00a0: elle n’est pas comptée, ni en tout ni en partie.`,
    en: `The observation "${observation}" (${formatDate(from, { locale: 'en' })} to ${formatDate(to, { locale: 'en' })}) overlaps the period asked for: it is not counted, whole or in part.`,
  }),
  hint: () => ({
    fr: 'Demander une période qui la contient, ou recueillir une valeur pour la période demandée.',
    en: 'Ask for a period that contains it, or collect a value for the period asked for.',
  }),
});

/** Everything that the room of impact may say, in the order of the diagnostics page. */
export const impactDiagnostics = [valueMisfit, periodOverlap] as const;
