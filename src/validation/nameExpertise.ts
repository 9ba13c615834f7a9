import { formatList } from '../base/list';
import type { Locale } from '../base/localizedText';
import { labelEntry } from '../vocabulary/codeList';
import { expertise } from '../vocabulary/expertise';

/** « Finances ou Gouvernance »: the labels of some codes of expertise, one of which is enough. */
export function nameExpertise(codes: readonly string[], locale: Locale): string {
  const labels = codes.map((code) => labelEntry(expertise, code, { locale }));
  return formatList(labels, { locale, conjunction: 'or' });
}
