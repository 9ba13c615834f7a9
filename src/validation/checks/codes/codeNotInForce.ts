import { formatDate } from '../../../base/formatDate';
import type { Locale } from '../../../base/localizedText';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { isInForce, labelEntry, type CodeEntry, type CodeList } from '../../../vocabulary/codeList';
import { codeListsUsed } from '../../../model/codes/codeUse';
import { listCodesUsed } from '../../listCodesUsed';

const lists: readonly CodeList[] = codeListsUsed;

/** A code may be used on some day of the edition: a legal form that a law made later is not one of its time. */
export const codeNotInForce = defineCheck({
  code: 'codes/code-not-in-force',
  severity: 'warning',
  finds: {
    fr: 'Une forme juridique est inscrite avant d’exister, ou après avoir été remplacée (domain §1.3, projet de loi 111, 2026).',
    en: 'A legal form is entered before it exists, or after it was replaced (domain §1.3, Bill 111, 2026).',
  },
  message: ({
    vocabulary,
    code,
    validFrom,
    validTo,
  }: {
    vocabulary: string;
    code: string;
    validFrom: string | null;
    validTo: string | null;
  }) => ({
    fr: `«\u00a0${nameCode(vocabulary, code, 'fr')}\u00a0» n’est en vigueur aucun jour de l’édition${sayPeriod(validFrom, validTo, 'fr')}.`,
    en: `"${nameCode(vocabulary, code, 'en')}" is in force on no day of the edition${sayPeriod(validFrom, validTo, 'en')}.`,
  }),
  hint: ({ vocabulary }) => ({
    fr: `Choisir dans la liste «\u00a0${findTitle(vocabulary, 'fr')}\u00a0» un code de ce temps-là, ou vérifier les dates de l’édition.`,
    en: `Choose in the list "${findTitle(vocabulary, 'en')}" a code of that time, or check the dates of the edition.`,
  }),
  find(edition: Edition, report) {
    const dated = new Map(lists.map(({ id, entries }) => [id, entries.filter(isDated)]));
    for (const { vocabulary, code, path } of listCodesUsed(edition)) {
      const entry = dated.get(vocabulary)?.find((candidate) => candidate.code === code);
      if (entry === undefined || isInForce(entry, edition)) continue;
      report(path, { vocabulary, code, validFrom: entry.validFrom ?? null, validTo: entry.validTo ?? null });
    }
  },
});

function findTitle(vocabulary: string, locale: Locale): string {
  return lists.find(({ id }) => id === vocabulary)?.title[locale] ?? vocabulary;
}

/** « Société (company) »: the label, then what the document holds. */
function nameCode(vocabulary: string, code: string, locale: Locale): string {
  const list = lists.find(({ id }) => id === vocabulary);
  const label = list === undefined ? code : labelEntry(list, code, { locale });
  return label === code ? code : `${label} (${code})`;
}

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
