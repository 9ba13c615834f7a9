import { formatList } from '../base/list';
import type { BilingualText, Locale } from '../base/localizedText';
import type { Refusals } from './constraints/constraint';

const mostNamed = 4;

/** How a reason begins: who was refused, where it is known, and whether the verb is in the plural. */
export function nameWorkers({ people }: Refusals): { readonly names: BilingualText; readonly isPlural: boolean } {
  const ids = Array.isArray(people) ? people.map(String) : [];
  if (ids.length === 0) return { names: { fr: 'La personne', en: 'The person' }, isPlural: false };
  const more = ids.length - mostNamed;
  const list = (locale: Locale) => {
    const others = locale === 'fr' ? (more > 1 ? `${more}\u00a0autres` : 'une autre') : more > 1 ? `${more} others` : 'another';
    return formatList(more > 0 ? [...ids.slice(0, mostNamed), others] : ids, { locale });
  };
  return { names: { fr: list('fr'), en: list('en') }, isPlural: ids.length > 1 };
}
