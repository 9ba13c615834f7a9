import type { BilingualText } from '../base/localizedText';

/** The hint of a check that did not find a name: the nearest one, or where names are declared. */
export function suggestName({ nearest }: { readonly nearest: string | null }): BilingualText {
  return nearest === null
    ? { fr: 'L’ajouter au jeu de règles, ou corriger l’identifiant.', en: 'Add it to the rule set, or correct the id.' }
    : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»\u00a0?`, en: `Did you mean "${nearest}"?` };
}
