import { formatDate } from '../base/formatDate';
import { formatInteger } from '../base/formatInteger';
import { formatTime } from '../base/formatTime';
import { formatWeekday } from '../base/formatWeekday';
import type { BilingualText, Locale } from '../base/localizedText';
import { formatMinutes } from '../base/minutes';
import { isPlainDate, readTime, weekdays } from '../base/plainDate';
import { labelEntry, type CodeList } from '../vocabulary/codeList';
import { contactRole } from '../vocabulary/contactRole';
import { expertise } from '../vocabulary/expertise';
import { mrc } from '../vocabulary/mrc';
import { region } from '../vocabulary/region';
import { listTexts } from './listTexts';

/** The vocabularies of the fields that hold codes. */
const codes: Readonly<Record<string, CodeList>> = {
  'contact.roles': contactRole,
  'advisor.expertise': expertise,
  'personPlace.mrc': mrc,
  'personPlace.region': region,
};

const languages: Readonly<Record<string, BilingualText>> = { fr: { fr: 'Français', en: 'French' }, en: { fr: 'Anglais', en: 'English' } };

const choices: Readonly<Record<string, Readonly<Record<string, BilingualText>>>> = {
  'contact.language': languages,
  'advisor.languages': languages,
  'observedValue.consent': {
    published: { fr: 'Déjà publié', en: 'Already published' },
    given: { fr: 'Donné', en: 'Given' },
    refused: { fr: 'Refusé', en: 'Refused' },
    unknown: { fr: 'Non connu', en: 'Unknown' },
  },
};

const words = { fr: { yes: 'oui', no: 'non', none: '—' }, en: { yes: 'yes', no: 'no', none: '—' } } as const;

/**
 * What a field holds, as it is read: codes in words, dates and times written out. Texts are said as they were written.
 *
 * @param codeName - What a code is called, where the one who asks knows it.
 * @example
 * sayFieldValue('observedValue.consent', 'given', 'fr') // => 'Donné'
 * sayFieldValue('advisor.limits.totalMinutes', 90, 'fr') // => '1\u00a0h\u00a030'
 */
export function sayFieldValue(field: string, value: unknown, locale: Locale, codeName?: (code: string) => string | undefined): string {
  if (value === null || value === undefined) return words[locale].none;
  if (typeof value === 'boolean') return words[locale][value ? 'yes' : 'no'];
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) return String(value);
    return field.endsWith('Minutes') ? formatMinutes(value, { locale }) : formatInteger(value, { locale });
  }
  if (typeof value === 'string') return sayText(field, value, locale, codeName);
  if (Array.isArray(value)) {
    return value.map((each) => sayFieldValue(field, each, locale, codeName)).join(', ') || words[locale].none;
  }
  if (typeof value === 'object' && 'known' in value) return sayFieldValue(field, value.known, locale, codeName);
  return listTexts(value).join(' / ') || JSON.stringify(value);
}

function sayText(field: string, text: string, locale: Locale, codeName?: (code: string) => string | undefined): string {
  const list = Object.hasOwn(codes, field) ? codes[field] : undefined;
  if (list !== undefined) return labelEntry(list, text, { locale });
  const own = Object.hasOwn(choices, field) ? choices[field] : undefined;
  if (own !== undefined) return (Object.hasOwn(own, text) ? own[text] : undefined)?.[locale] ?? text;
  const weekday = weekdays.find((each) => each === text);
  if (field.endsWith('.weekday') && weekday !== undefined) return formatWeekday(weekday, { locale });
  if (/\.(?:from|to)$/u.test(field) && readTime(text) !== undefined) return formatTime(text, { locale });
  return isPlainDate(text) ? formatDate(text, { locale }) : (codeName?.(text) ?? text);
}
