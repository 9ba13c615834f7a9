import { defineCheck } from '../../../diagnostics/defineCheck';
import type { CodeList } from '../../../vocabulary/codeList';
import { findEntry } from '../../../vocabulary/findEntry';
import { mrc } from '../../../vocabulary/mrc';
import { region } from '../../../vocabulary/region';
import type { Program } from '../../program';

const lists: readonly CodeList[] = [region, mrc];

/** A program serves regions and MRCs that are known: another code is kept, and no enterprise will be found there. */
export const unknownTerritory = defineCheck({
  code: 'program/unknown-territory',
  severity: 'warning',
  message: ({ code }: { code: string; nearest: string | null }) => ({
    fr: `«\u00a0${code}\u00a0» n’est le code d’aucune région ni d’aucune MRC.`,
    en: `"${code}" is the code of no region and of no MRC.`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? {
          fr: "Choisir parmi les codes que donnent listCodes('region') et listCodes('mrc').",
          en: "Choose among the codes that listCodes('region') and listCodes('mrc') give.",
        }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find({ territory = [] }: Program, report) {
    for (const [index, code] of territory.entries()) {
      if (lists.some(({ entries }) => entries.some((entry) => entry.code === code))) continue;
      report(['territory', index], { code, nearest: findMeant(code) });
    }
  },
});

/** The code that a name means (`5`, `estrie`), else the one whose name is most like it; a region before an MRC. */
function findMeant(typed: string): string | null {
  const matches = lists.map((list) => findEntry(list, typed));
  for (const match of matches) if (match.kind === 'found') return match.entry.code;
  for (const match of matches) if (match.kind === 'none' && match.nearest !== undefined) return match.nearest.code;
  return null;
}
