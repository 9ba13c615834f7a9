import { findNearestName } from '../../base/nearestName';
import { defineCheck, type Check, type Report } from '../../diagnostics/defineCheck';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';
import { hasLetter } from '../../vocabulary/buildNameFinder';
import type { CodeList } from '../../vocabulary/codeList';
import { findEntry } from '../../vocabulary/findEntry';
import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { CodeUse } from './codeUse';
import type { IsKnownCode } from './listNounCodes';

/** Looking for a near code takes time: past so many faults, one looks no more. */
const mostSuggested = 20;

/** What is said of an unknown code; the title of its vocabulary stands beside its name, and messages say it. */
type UnknownCodeParams = {
  readonly vocabulary: string;
  readonly vocabularyFr: string;
  readonly vocabularyEn: string;
  readonly code: string;
  readonly nearest: string | null;
};

/** Codes are those of the vocabularies: another is accepted, and will bear no label in a report nor match any need. */
export const unknownCode = defineDiagnostic({
  code: 'codes/unknown-code',
  severity: 'warning',
  message: ({ vocabulary, code }: UnknownCodeParams) => ({
    fr: `«\u00a0${code}\u00a0» n’est pas un code du vocabulaire «\u00a0${vocabulary}\u00a0».`,
    en: `"${code}" is not a code of the vocabulary "${vocabulary}".`,
  }),
  hint: ({ vocabulary, nearest }) =>
    nearest === null
      ? {
          fr: `Choisir un code de la liste «\u00a0${vocabulary}\u00a0», ou le garder s’il vous est propre.`,
          en: `Choose a code of the list "${vocabulary}", or keep it if it is your own.`,
        }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

const root: DiagnosticPath = [];

/** A vocabulary, and its codes at hand. */
interface KnownList {
  readonly list: CodeList;
  readonly codes: ReadonlySet<string>;
}

/**
 * A check that a document uses known codes, from what lists those it uses: the same for a noun read alone and for a whole edition, which does
 * not read its nouns one by one.
 *
 * @param lists - The vocabularies that these codes are of, and no other: a bundle holds what it checks.
 */
export function buildUnknownCodeCheck<Document>(
  listCodes: (document: Document, at: DiagnosticPath, isKnown: IsKnownCode) => Iterable<CodeUse>,
  lists: readonly CodeList[],
): Check<Document, UnknownCodeParams, 'codes/unknown-code'> {
  // Made at the first document, not when a module loads.
  let known: ReadonlyMap<string, KnownList> | undefined;
  const isKnown: IsKnownCode = (vocabulary, code) => known?.get(vocabulary)?.codes.has(code) === true;
  return defineCheck({
    ...unknownCode,
    find(document: Document, report: Report<UnknownCodeParams>) {
      known ??= new Map(lists.map((list) => [list.id, { list, codes: new Set(list.entries.map(({ code }) => code)) }]));
      let suggested = 0;
      for (const { vocabulary, code, path } of listCodes(document, root, isKnown)) {
        const used = known.get(vocabulary);
        if (used === undefined || used.codes.has(code)) continue;
        suggested += 1;
        const { fr, en } = used.list.title;
        const nearest = suggested > mostSuggested ? null : findNearestCode(used.list, code);
        report(path, { vocabulary, vocabularyFr: fr, vocabularyEn: en, code, nearest });
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
