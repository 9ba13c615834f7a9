import { foldText } from './compareText';
import { listTimeZones, type QuebecTimeZone } from './listTimeZones';
import type { BilingualText } from './localizedText';
import { isTimeZone } from './zonedTime';

/** What is known of where something is, as a `Place` says it. */
export interface KnownPlace {
  /** Name of the municipality; accents and case do not count. */
  readonly municipality?: string;
  /** Code of the MRC or equivalent territory, as `371`. */
  readonly mrc?: string;
  /** Code of the administrative region, as `04`. */
  readonly region?: string;
  /** A zone already written down: it wins. */
  readonly timeZone?: string;
}

/** A line of the official list of municipalities; the package does not carry that list. */
export interface KnownMunicipality {
  /** Its name. */
  readonly name: string;
  /** Code of its MRC; absent where it is in none. */
  readonly mrc?: string;
  /** Code of its administrative region. */
  readonly region?: string;
}

/** The time zone of a place, or why it cannot be told. */
export type TimeZoneAnswer =
  | {
      /** An IANA name. */
      readonly timeZone: string;
      /** What it was told from. */
      readonly reason: BilingualText;
      /** The section of the law; absent when the zone was written in the place. */
      readonly source?: QuebecTimeZone['source'];
    }
  | {
      /** Not known. */
      readonly timeZone: undefined;
      /** What is missing to tell. */
      readonly reason: BilingualText;
    };

const fold = (name: string) =>
  foldText(name)
    .replace(/[\s-]+/gu, ' ')
    .replace(/^(?:les |la |le |l')/u, '');

/** Names of places in Atlantic time. Saint-Augustin is also elsewhere: there, an MRC or a region is asked. */
const named: readonly { readonly names: readonly string[]; readonly id: QuebecTimeZone['id']; readonly region: string }[] = [
  { names: ['Les Îles-de-la-Madeleine', 'Grosse-Île', 'Listuguj'], id: 'America/Halifax', region: '11' },
  {
    names: ['Blanc-Sablon', 'Bonne-Espérance', 'Gros-Mécatina', 'Côte-Nord-du-Golfe-du-Saint-Laurent', 'Petit-Mécatina', 'Saint-Augustin'],
    id: 'America/Blanc-Sablon',
    region: '09',
  },
];
const homonym = fold('Saint-Augustin');

/** Regions that are in one time from end to end: all but Côte-Nord (09) and Gaspésie–Îles-de-la-Madeleine (11). */
const easternRegion = /^(?:0[1-8]|1[0234567])$/u;

/**
 * The time zone of a place in Québec, from its MRC, its municipality or its region, and why.
 *
 * The first two digits of an MRC's code are those of its census division, and each division but Minganie–Basse-Côte-Nord (98) is in one time.
 * Without code, only the municipalities in Atlantic time are known by name: pass the official list for the others. Nothing is guessed for
 * a place that is not in Québec.
 *
 * @param options - `municipalities`: lines of the official list, where names are looked up when codes say nothing.
 * @example
 * findTimeZone({ mrc: '371' }).timeZone // => 'America/Toronto'
 * findTimeZone({ municipality: 'Blanc-Sablon' }).timeZone // => 'America/Blanc-Sablon'
 * findTimeZone({ region: '11' }).timeZone // => undefined
 */
export function findTimeZone(
  place: KnownPlace,
  { municipalities = [] }: { readonly municipalities?: readonly KnownMunicipality[] } = {},
): TimeZoneAnswer {
  const { timeZone, mrc, municipality, region } = place;
  if (timeZone !== undefined) return readStated(timeZone);
  const name = municipality === undefined ? '' : fold(municipality);
  if (mrc !== undefined) return findByMrc(mrc, name);
  if (region !== undefined && easternRegion.test(region)) {
    return answer('America/Toronto', { fr: `la région ${region} y est tout entière`, en: `all of region ${region} is in it` });
  }
  const byName = named.find(
    (group) => group.names.some((each) => fold(each) === name) && (region ?? (name === homonym ? '' : group.region)) === group.region,
  );
  if (byName !== undefined && municipality !== undefined) return answer(byName.id, { fr: municipality, en: municipality });
  return findInList(place, name, municipalities);
}

function readStated(timeZone: string): TimeZoneAnswer {
  return isTimeZone(timeZone)
    ? { timeZone, reason: { fr: 'Le lieu le dit.', en: 'The place says so.' } }
    : {
        timeZone: undefined,
        reason: {
          fr: `Le lieu nomme un fuseau inconnu\u00a0: «\u00a0${timeZone}\u00a0».`,
          en: `The place names an unknown zone: "${timeZone}".`,
        },
      };
}

/** Third digits of the territories of a census division that was split; that of any other is 0. */
const splitDivisions: Readonly<Record<string, string>> = { 25: '1', 37: '12', 94: '12', 97: '12', 98: '12', 99: '123' };

/** Whether a code is that of a division, or of a territory of it. No division bears the numbers 00 and 24. */
function isKnownCode(division: string, third: string): boolean {
  return division !== '' && !['00', '24'].includes(division) && (splitDivisions[division] ?? '0').includes(third);
}

function findByMrc(mrc: string, name: string): TimeZoneAnswer {
  const division = /^(\d\d)\d?$/u.exec(mrc)?.[1] ?? '';
  if (division === '06' && isKnownCode(division, mrc.slice(2)) && name === 'listuguj')
    return answer('America/Halifax', { fr: 'Listuguj', en: 'Listuguj' });
  const why = { fr: `le code de MRC ${mrc}`, en: `MRC code ${mrc}` };
  if (division === '01' && isKnownCode(division, mrc.slice(2))) return answer('America/Halifax', why);
  if (mrc === '982') return answer('America/Blanc-Sablon', why);
  if (mrc !== '98' && isKnownCode(division, mrc.slice(2))) return answer('America/Toronto', why);
  return {
    timeZone: undefined,
    reason: {
      fr: `«\u00a0${mrc}\u00a0» n’est pas un code de MRC connu.`,
      en: `"${mrc}" is not a known MRC code.`,
    },
  };
}

/** What the official list says of a name; nothing when lines of that name are in different times. */
function findInList({ municipality, region }: KnownPlace, name: string, municipalities: readonly KnownMunicipality[]): TimeZoneAnswer {
  const lines = municipality === undefined ? [] : municipalities.filter((line) => fold(line.name) === name);
  const answers = lines
    .filter((line) => region === undefined || line.region === undefined || line.region === region)
    .map((line) => findTimeZone({ municipality: line.name, ...(line.mrc === undefined ? {} : { mrc: line.mrc }), ...regionOf(line) }));
  const [first] = answers;
  if (first !== undefined && answers.every(({ timeZone }) => timeZone === first.timeZone)) return first;
  return { timeZone: undefined, reason: explainMissing(municipality, region, answers.length) };
}

function regionOf({ region }: KnownMunicipality): { readonly region?: string } {
  return region === undefined ? {} : { region };
}

function explainMissing(municipality: string | undefined, region: string | undefined, homonymsFound: number): BilingualText {
  if (homonymsFound > 1) {
    return {
      fr: `Des municipalités nommées «\u00a0${municipality ?? ''}\u00a0» n’ont pas la même heure\u00a0: préciser la MRC.`,
      en: `Municipalities named "${municipality ?? ''}" keep different times: give the MRC.`,
    };
  }
  if (region === '09' || region === '11') {
    return {
      fr: `La région ${region} n’a pas partout la même heure\u00a0: préciser la MRC ou la municipalité.`,
      en: `Region ${region} does not keep one time: give the MRC or the municipality.`,
    };
  }
  return municipality === undefined
    ? { fr: 'Il manque une MRC, une municipalité ou une région du Québec.', en: 'An MRC, a municipality or a region of Québec is missing.' }
    : {
        fr: `«\u00a0${municipality}\u00a0» seul ne suffit pas\u00a0: préciser la MRC ou la région.`,
        en: `"${municipality}" alone is not enough: give the MRC or the region.`,
      };
}

function answer(id: QuebecTimeZone['id'], because: BilingualText): TimeZoneAnswer {
  const zone = listTimeZones().find((each) => each.id === id);
  if (zone === undefined) throw new RangeError(`findTimeZone: ${id} is not one of the three times`);
  return {
    timeZone: id,
    reason: {
      fr: `${capitalize(zone.name.fr)} (${because.fr})\u00a0: le temps légal ${zone.where.fr}.`,
      en: `${capitalize(zone.name.en)} (${because.en}): the legal time ${zone.where.en}.`,
    },
    source: zone.source,
  };
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
