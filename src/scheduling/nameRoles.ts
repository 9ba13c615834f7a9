import { formatList } from '../base/list';
import type { BilingualText, Locale } from '../base/localizedText';
import { labelEntry } from '../vocabulary/codeList';
import { facilitatorRole } from '../vocabulary/facilitatorRole';

/**
 * One role, or several that a comma and a space keep apart, by their labels between quotation marks; the code of a role that the vocabulary
 * lacks.
 *
 * @example
 * nameRoles('coach').en // => '"Coach"'
 * nameRoles('coach, mentor').en // => '"Coach" and "Mentor"'
 */
export function nameRoles(roles: string): BilingualText {
  const name = (locale: Locale) => {
    const labels = roles.split(', ').map((role) => labelEntry(facilitatorRole, role, { locale }));
    const quoted = labels.map((label) => (locale === 'fr' ? `«\u00a0${label}\u00a0»` : `"${label}"`));
    const word = quoted.length === 1 ? 'le rôle' : 'les rôles';
    return `${locale === 'fr' ? `${word} ` : ''}${formatList(quoted, { locale })}`;
  };
  return { fr: name('fr'), en: name('en') };
}
