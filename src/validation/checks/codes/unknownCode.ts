import { findNearestName } from '../../../base/nearestName';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { codeLists } from '../../../vocabulary/registry';
import { listCodesUsed } from '../../listCodesUsed';

/** Looking for a near code takes time: past so many faults, one looks no more. */
const mostSuggested = 20;

/** Codes are those of the vocabularies: another is accepted, and will bear no label in a report nor match any need. */
export const unknownCode = defineCheck({
  code: 'codes/unknown-code',
  severity: 'warning',
  message: ({ vocabulary, code }: { vocabulary: string; code: string; nearest: string | null }) => ({
    fr: `«\u00a0${code}\u00a0» n’est pas un code du vocabulaire «\u00a0${findTitle(vocabulary, 'fr')}\u00a0».`,
    en: `"${code}" is not a code of the vocabulary "${findTitle(vocabulary, 'en')}".`,
  }),
  hint: ({ vocabulary, nearest }) =>
    nearest === null
      ? {
          fr: `Choisir un code de la liste «\u00a0${vocabulary}\u00a0», ou le garder s’il vous est propre.`,
          en: `Choose a code of the list "${vocabulary}", or keep it if it is your own.`,
        }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find(edition: Edition, report) {
    const known = new Map(codeLists.map(({ id, entries }) => [id, new Set(entries.map(({ code }): string => code))]));
    let suggested = 0;
    for (const { vocabulary, code, path } of listCodesUsed(edition)) {
      const codes = known.get(vocabulary);
      if (codes?.has(code)) continue;
      suggested += 1;
      const nearest = suggested > mostSuggested ? undefined : findNearestName(code, [...(codes ?? [])]);
      report(path, { vocabulary, code, nearest: nearest ?? null });
    }
  },
});

function findTitle(vocabulary: string, locale: 'fr' | 'en'): string {
  return codeLists.find(({ id }) => id === vocabulary)?.title[locale] ?? vocabulary;
}
