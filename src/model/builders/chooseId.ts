import { buildId } from '../../base/buildId';
import { pickText, type LocalizedText } from '../../base/localizedText';

/** What a record may say of itself before it has an id. */
export interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly title?: LocalizedText;
}

/** The id given, else one made from the name or the title (in French first), else `otherwise`. */
export function chooseId({ id, name, title }: Named, otherwise: string): string {
  if (id !== undefined) return id;
  const made = buildId(name ?? (title === undefined ? '' : pickText(title, 'fr')));
  return made === '' ? otherwise : made;
}
