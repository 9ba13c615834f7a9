import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { labelEntry, type CodeEntry } from '../../../vocabulary/codeList';
import { mrc as mrcList } from '../../../vocabulary/mrc';
import { region as regionList } from '../../../vocabulary/region';

const territories: ReadonlyMap<string, CodeEntry> = new Map(mrcList.entries.map((entry) => [entry.code, entry]));
const regions: ReadonlySet<string> = new Set(regionList.entries.map(({ code }) => code));

/**
 * The MRC and the region of a place agree: an enterprise is not found in two regions at once. A region that the MRC was in before passes: the
 * limits of regions move, and a list of that time is right. Silent where the region is no code: that is said already.
 */
export const mrcOutsideRegion = defineCheck({
  code: 'codes/mrc-outside-region',
  severity: 'warning',
  finds: {
    fr: 'La MRC et la région sont de deux lignes d’un tableur, et l’entreprise compte au mauvais endroit (domain §4).',
    en: 'The MRC and the region are of two rows of a spreadsheet, and the enterprise counts in the wrong place (domain §4).',
  },
  message: ({ mrc, region, expected }: { mrc: string; region: string; expected: string }) => ({
    fr: `La MRC ou le territoire «\u00a0${name(mrc, 'mrc')}\u00a0» est dans la région «\u00a0${name(expected, 'region')}\u00a0», et non «\u00a0${name(region, 'region')}\u00a0».`,
    en: `The MRC or territory "${name(mrc, 'mrc')}" is in the region "${name(expected, 'region')}", not "${name(region, 'region')}".`,
  }),
  hint: ({ expected }) => ({
    fr: `Écrire «\u00a0${expected}\u00a0» comme région, ou corriger la MRC.`,
    en: `Write "${expected}" as the region, or correct the MRC.`,
  }),
  find({ enterprises, partners, advisors, rooms }: Edition, report) {
    for (const [key, items] of Object.entries({ enterprises, partners, advisors, rooms })) {
      for (const [index, { place }] of items.entries()) {
        if (place?.mrc === undefined || place.region === undefined) continue;
        const { parent: expected, formerParents = [] } = territories.get(place.mrc) ?? {};
        if (expected === undefined || expected === place.region || formerParents.includes(place.region) || !regions.has(place.region))
          continue;
        report([key, index, 'place', 'mrc'], { mrc: place.mrc, region: place.region, expected }, [[key, index, 'place', 'region']]);
      }
    }
  },
});

/** « Sherbrooke (430) »: names of places are the same in both languages. */
function name(code: string, of: 'mrc' | 'region'): string {
  const label = labelEntry(of === 'mrc' ? mrcList : regionList, code, { locale: 'fr' });
  return label === code ? code : `${label} (${code})`;
}
