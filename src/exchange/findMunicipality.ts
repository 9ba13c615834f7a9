import { demandList } from '../base/demandList';
import { demandText } from '../base/demandText';
import { buildNameFinder, type NameMatch } from '../vocabulary/buildNameFinder';
import type { Municipality } from './municipalities/municipality';

/** What someone means by the name of a municipality: one (`found`), several (`ambiguous`), or `none` and the nearest where one is near. */
export type MunicipalityMatch = NameMatch<Municipality>;

/**
 * The municipality that someone means by a name or a code, among those of the directory.
 *
 * Accents, case, hyphens, « Ville de », a first article and « St » for « Saint » do not count; the name as it is written comes first. Several
 * municipalities may bear one name, in one MRC at times (a town and its parish): they are then all given, unless « Canton de » or an option
 * tells them apart.
 *
 * @param options - Keeps the municipalities of a `region`, of an `mrc` (codes of these vocabularies) or of a `designation`, as « Ville ».
 * @example
 * const { municipalities } = fromMunicipalities('mcode;munnom;mdes;mrc\n35027;Saint-Tite;Ville;350\n42055;Valcourt;Ville;420\n42060;Valcourt;Canton;420');
 *
 * const match = findMunicipality(municipalities, 'ST TITE');
 * match.kind === 'found' && match.entry.code // => '35027'
 * findMunicipality(municipalities, 'Valcourt').kind // => 'ambiguous'
 * findMunicipality(municipalities, 'Canton de Valcourt').kind // => 'found'
 */
export function findMunicipality(
  municipalities: readonly Municipality[],
  typed: string,
  options: { readonly region?: string; readonly mrc?: string; readonly designation?: string } = {},
): MunicipalityMatch {
  demandList('findMunicipality', 'municipalities', municipalities, 'pass the .municipalities of what fromMunicipalities gave');
  demandText('findMunicipality', 'a name or a code', typed);
  const { region, mrc, designation } = options;
  const kept = municipalities.filter(
    (municipality) =>
      (region === undefined || municipality.region === region) &&
      (mrc === undefined || municipality.mrc === mrc) &&
      (designation === undefined || municipality.designation === designation),
  );
  // Most names come as they are written: the others alone are worth reading the whole directory.
  const written = kept.filter(({ code, name }) => name === typed || code === typed);
  return buildNameFinder(written.length > 0 ? written : kept, listNames)(typed);
}

function listNames({ code, name, designation }: Municipality): readonly string[] {
  return designation === undefined ? [code, name] : [code, name, `${designation} de ${name}`];
}
