import { formatCount } from '../../base/formatCount';
import { formatList } from '../../base/list';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

const mostShown = 8;

/** The first names, and how many more. */
function listNames(names: readonly string[], locale: 'fr' | 'en'): string {
  const more = names.length - mostShown;
  const shown = names.slice(0, mostShown);
  return formatList(
    more > 0
      ? [
          ...shown,
          formatCount(more, locale === 'fr' ? { locale, one: 'autre', several: 'autres' } : { locale, one: 'other', several: 'others' }),
        ]
      : shown,
    { locale },
  );
}

/** Hours were assumed for those whose hours are not known. */
export const assumedHours = defineDiagnostic({
  code: 'scheduling/assumed-hours',
  severity: 'warning',
  records: ({ of }) => ({ ids: of === 'people' ? 'advisor' : 'enterprise' }),
  message: ({ of, ids }: { of: 'people' | 'enterprises'; ids: readonly string[] }) => ({
    fr: `Les disponibilités ne sont pas connues${of === 'people' ? '' : ids.length === 1 ? ' pour cette entreprise' : ' pour ces entreprises'}\u00a0: ${listNames(ids, 'fr')}. Les heures ouvrables sont présumées (hypothèse).`,
    en: `Availability is not known${of === 'people' ? '' : ids.length === 1 ? ' for this enterprise' : ' for these enterprises'}: ${listNames(ids, 'en')}. Business hours are assumed.`,
  }),
  hint: ({ of }) =>
    of === 'people'
      ? { fr: 'Demander à chaque personne quand elle est libre dans la semaine.', en: 'Ask each person when they are free in the week.' }
      : { fr: 'Demander à chaque entreprise quand ses gens peuvent venir.', en: 'Ask each enterprise when its people can come.' },
});

/** Nothing says how long it takes to go from one place to another. */
export const noTravelTable = defineDiagnostic({
  code: 'scheduling/no-travel-table',
  severity: 'info',
  message: () => ({
    fr: 'Aucune table de déplacements\u00a0: le temps de route n’est pas compté entre deux séances.',
    en: 'No travel table: time on the road is not counted between two sessions.',
  }),
});

/** A session has to come after one that is not to be placed. */
export const predecessorLeftOut = defineDiagnostic({
  code: 'scheduling/predecessor-left-out',
  severity: 'info',
  records: () => ({ session: 'session', earlier: 'session' }),
  message: ({ session, earlier }: { session: string; earlier: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» suit «\u00a0${earlier}\u00a0», qui n’est pas à placer\u00a0: cet ordre n’est pas exigé.`,
    en: `Session "${session}" follows "${earlier}", which is not to be placed: this order is not required.`,
  }),
});

/** The edition has no session to place. */
export const nothingToPlace = defineDiagnostic({
  code: 'scheduling/nothing-to-place',
  severity: 'info',
  message: () => ({ fr: 'Aucune séance n’est à placer.', en: 'There is no session to place.' }),
  hint: () => ({ fr: 'Planifier d’abord les séances à partir du gabarit.', en: 'Plan the sessions from the template first.' }),
});

/** What making a problem from an edition may say. */
export const buildDiagnostics = [assumedHours, noTravelTable, predecessorLeftOut, nothingToPlace] as const;
