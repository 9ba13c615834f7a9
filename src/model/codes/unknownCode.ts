import { findNearestName } from '../../base/nearestName';
import { defineCheck, type Check, type Report } from '../../diagnostics/defineCheck';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';
import { hasLetter } from '../../vocabulary/buildNameFinder';
import type { CodeList } from '../../vocabulary/codeList';
import { findEntry } from '../../vocabulary/findEntry';
import { codeListsUsed, type CodeUse } from './codeUse';

const lists: readonly CodeList[] = codeListsUsed;

/** Looking for a near code takes time: past so many faults, one looks no more. */
const mostSuggested = 20;

/** Codes are those of the vocabularies: another is accepted, and will bear no label in a report nor match any need. */
export const unknownCode = defineDiagnostic({
  code: 'codes/unknown-code',
  severity: 'warning',
  message: ({ vocabulary, code }: { vocabulary: string; code: string; nearest: string | null }) => ({
    fr: `«\u00a0${code}\u00a0» n’est pas un code du vocabulaire «\u00a0${findTitle(vocabulary, 'fr')}\u00a0».`,
    en: `"${code}" is not a code of the vocabulary "${findTitle(vocabulary, 'en')}".`,
  }),
  hint: ({ vocabulary, nearest }) =>
    nearest === null
      ? {
          fr: `Choisir un code de la liste «\u00a0${findTitle(vocabulary, 'fr')}\u00a0», ou le garder s’il vous est propre.`,
          en: `Choose a code of the list "${findTitle(vocabulary, 'en')}", or keep it if it is your own.`,
        }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

type Found = Parameters<typeof unknownCode.message>[0];

/**
 * A check that a document uses known codes, from what lists those it uses: the same for a noun read alone and for a whole edition, which does
 * not read its nouns one by one.
 */
export function buildUnknownCodeCheck<Document>(
  listCodes: (document: Document) => Iterable<CodeUse>,
): Check<Document, Found, 'codes/unknown-code'> {
  return defineCheck({
    ...unknownCode,
    find(document: Document, report: Report<Found>) {
      const known = new Map(lists.map((list) => [list.id, { list, codes: new Set(list.entries.map(({ code }) => code)) }]));
      let suggested = 0;
      for (const { vocabulary, code, path } of listCodes(document)) {
        const vocabularyUsed = known.get(vocabulary);
        if (vocabularyUsed === undefined || vocabularyUsed.codes.has(code)) continue;
        suggested += 1;
        report(path, { vocabulary, code, nearest: suggested > mostSuggested ? null : findNearestCode(vocabularyUsed.list, code) });
      }
    },
  });
}

/** The code that is meant by another name in use (`obnl`, `36`), else the one written most nearly. */
function findNearestCode(list: CodeList, code: string): string | null {
  const match = findEntry(list, code);
  if (match.kind === 'found') return match.entry.code;
  return findNearestName(code, list.entries.map((entry) => entry.code).filter(hasLetter)) ?? null;
}

function findTitle(vocabulary: string, locale: 'fr' | 'en'): string {
  return lists.find(({ id }) => id === vocabulary)?.title[locale] ?? vocabulary;
}
