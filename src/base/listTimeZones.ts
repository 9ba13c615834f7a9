import { freezeDeep } from './freezeDeep';
import type { BilingualText } from './localizedText';

/** One of the three times of Québec. */
export interface QuebecTimeZone {
  /** Name in the IANA database. */
  readonly id: 'America/Toronto' | 'America/Halifax' | 'America/Blanc-Sablon';
  /** As people call it. */
  readonly name: BilingualText;
  /** Where it is the legal time. */
  readonly where: BilingualText;
  /** The section of the law. */
  readonly source: { readonly title: BilingualText; readonly address: string };
}

const address = 'http://legisquebec.gouv.qc.ca/fr/ShowDoc/cs/T-5.1';
const cite = (section: number) => ({
  title: { fr: `Loi sur le temps légal (RLRQ, c. T-5.1), art. ${section}`, en: `Legal Time Act (CQLR, c. T-5.1), s. ${section}` },
  address,
});

/**
 * The three times of Québec, the most common first, each with where the law sets it.
 *
 * The law names hours, not zones of the IANA database: which zone follows it is our reading, and a test holds one against the other. No
 * offset is written here: if Québec stops changing its clocks, the host's time-zone data will say so and nothing else has to change.
 *
 * @example
 * listTimeZones().map(({ id }) => id) // => ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon']
 */
export function listTimeZones(): readonly QuebecTimeZone[] {
  return timeZones;
}

const timeZones: readonly QuebecTimeZone[] = freezeDeep([
  {
    id: 'America/Toronto',
    name: { fr: 'heure de l’Est', en: 'Eastern time' },
    where: {
      fr: 'à l’ouest du 63e\u00a0méridien et dans toute la MRC de Minganie',
      en: 'west of the 63rd meridian, and in all of the MRC of Minganie',
    },
    source: cite(1),
  },
  {
    id: 'America/Halifax',
    name: { fr: 'heure de l’Atlantique', en: 'Atlantic time' },
    where: { fr: 'aux Îles-de-la-Madeleine et à Listuguj', en: 'in Îles-de-la-Madeleine and Listuguj' },
    source: cite(2),
  },
  {
    id: 'America/Blanc-Sablon',
    name: { fr: 'heure normale de l’Atlantique, toute l’année', en: 'Atlantic standard time, all year' },
    where: {
      fr: 'à l’est du 63e\u00a0méridien, donc dans la MRC du Golfe-du-Saint-Laurent',
      en: 'east of the 63rd meridian, thus in the MRC of Golfe-du-Saint-Laurent',
    },
    source: cite(2),
  },
]);
