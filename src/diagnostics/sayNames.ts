import type { Locale } from '../base/localizedText';
import type { DiagnosticParam, DiagnosticParams } from './diagnostic';

const endings: Readonly<Record<Locale, string>> = { fr: 'Fr', en: 'En' };

/**
 * The parameters of a diagnostic as a text in one language says them: the name in place of the id, where it is known.
 *
 * A name stands beside its id, under the same word followed by `Fr` or `En`.
 *
 * @example
 * sayNames({ session: 'ideation-1', sessionFr: 'Idéation', sessionEn: 'Ideation' }, 'en').session // => 'Ideation'
 * sayNames({ session: 'ideation-1' }, 'en').session // => 'ideation-1'
 */
export function sayNames(params: DiagnosticParams, locale: Locale): Record<string, DiagnosticParam> {
  const named = Object.entries(params).map(([key, value]) => {
    const beside = `${key}${endings[locale]}`;
    return [key, Object.hasOwn(params, beside) ? (params[beside] ?? value) : value] as const;
  });
  return Object.fromEntries(named);
}
