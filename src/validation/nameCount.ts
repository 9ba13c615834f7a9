import type { BilingualText } from '../base/localizedText';
import type { MinutesCount } from '../model/primitives';

/** What minutes are counted as: « heures données ». */
export function nameCount(count: MinutesCount): BilingualText {
  if (count === 'sessionMinutes') return { fr: 'heures à l’horaire', en: 'scheduled hours' };
  return count === 'givenMinutes' ? { fr: 'heures données', en: 'hours given' } : { fr: 'heures reçues', en: 'hours received' };
}
