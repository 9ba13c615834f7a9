import { formatDate } from '../../../base/formatDate';
import type { Locale } from '../../../base/localizedText';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { isInForce, type CodeEntry, type CodeList } from '../../../vocabulary/codeList';
import { codeListsUsed, listCodesUsed } from '../../listCodesUsed';

/** A code may be used on some day of the edition: a legal form that a law made later is not one of its time. */
export const codeNotInForce = defineCheck({
  code: 'codes/code-not-in-force',
  severity: 'warning',
  message: ({ code, validFrom, validTo }: { vocabulary: string; code: string; validFrom: string | null; validTo: string | null }) => ({
    fr: `Le code «\u00a0${code}\u00a0» n’est en vigueur aucun jour de l’édition${sayPeriod(validFrom, validTo, 'fr')}.`,
    en: `The code "${code}" is in force on no day of the edition${sayPeriod(validFrom, validTo, 'en')}.`,
  }),
  hint: ({ vocabulary }) => ({
    fr: `Choisir dans la liste «\u00a0${vocabulary}\u00a0» un code de ce temps-là, ou vérifier les dates de l’édition.`,
    en: `Choose in the list "${vocabulary}" a code of that time, or check the dates of the edition.`,
  }),
  find(edition: Edition, report) {
    const lists: readonly CodeList[] = codeListsUsed;
    const dated = new Map(lists.map(({ id, entries }) => [id, entries.filter(isDated)]));
    for (const { vocabulary, code, path } of listCodesUsed(edition)) {
      const entry = dated.get(vocabulary)?.find((candidate) => candidate.code === code);
      if (entry === undefined || isInForce(entry, edition)) continue;
      report(path, { vocabulary, code, validFrom: entry.validFrom ?? null, validTo: entry.validTo ?? null });
    }
  },
});

function isDated({ validFrom, validTo }: CodeEntry): boolean {
  return validFrom !== undefined || validTo !== undefined;
}

/** « , mais à partir du 17 février 2026 »: when it is in force. */
function sayPeriod(validFrom: string | null, validTo: string | null, locale: Locale): string {
  const from = validFrom === null ? '' : formatDate(validFrom, { locale });
  const to = validTo === null ? '' : formatDate(validTo, { locale });
  if (locale === 'fr')
    return to === '' ? `, mais à partir du ${from}` : from === '' ? `, mais jusqu’au ${to}` : `, mais du ${from} au ${to}`;
  return to === '' ? `, but from ${from}` : from === '' ? `, but until ${to}` : `, but from ${from} to ${to}`;
}
