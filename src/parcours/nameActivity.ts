import { pickText } from '../base/localizedText';
import type { Activity } from '../model/activity';

/** What a diagnostic says of the activity it is about: `activity` for programs, its title for readers of each language. */
export type NamedActivity = Readonly<Record<'activity' | 'titleFr' | 'titleEn', string>>;

/**
 * The id of an activity, and its title in both languages; the one it has where one is missing.
 *
 * @example
 * nameActivity({ id: 'ideation', title: { fr: 'Idéation' } }) // => { activity: 'ideation', titleFr: 'Idéation', titleEn: 'Idéation' }
 */
export function nameActivity({ id, title }: Pick<Activity, 'id' | 'title'>): NamedActivity {
  return { activity: id, titleFr: pickText(title, 'fr'), titleEn: pickText(title, 'en') };
}
