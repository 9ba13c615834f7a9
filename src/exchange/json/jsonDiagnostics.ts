import { shortenText } from '../../base/shortenText';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

/** A text is not JSON, from one character on. */
export const malformedJson = defineDiagnostic({
  code: 'json/malformed',
  severity: 'error',
  message: ({ near }: { near: string }) => ({
    fr:
      near === ''
        ? 'Le fichier s’arrête trop tôt\u00a0: il n’est pas du JSON complet.'
        : `Le texte n’est plus du JSON à partir de «\u00a0${near}\u00a0».`,
    en: near === '' ? 'The file ends too soon: it is not complete JSON.' : `The text is no longer JSON from "${near}" on.`,
  }),
  hint: () => ({
    fr: 'Vérifier juste avant cet endroit\u00a0: une virgule en trop ou oubliée, un guillemet ou une accolade non fermés.',
    en: 'Look just before this place: a comma too many or missing, a quote or a brace left open.',
  }),
});

/** A text holds nothing, or spaces only. */
export const emptyJson = defineDiagnostic({
  code: 'json/empty',
  severity: 'error',
  message: () => ({ fr: 'Ce fichier est vide.', en: 'This file is empty.' }),
  hint: () => ({ fr: 'Vérifier que c’est bien le fichier voulu.', en: 'Check that this is the file that was meant.' }),
});

/** An object has the same key twice: readers of JSON keep the last value and say nothing of the first. */
export const repeatedKey = defineDiagnostic({
  code: 'json/repeated-key',
  severity: 'warning',
  message: ({ key }: { key: string }) => ({
    fr: `La clé «\u00a0${shortenText(key, 60)}\u00a0» est écrite plus d’une fois dans cet objet; seule la dernière a été lue.`,
    en: `Key "${shortenText(key, 60)}" is written more than once in this object; only the last was read.`,
  }),
  hint: () => ({ fr: 'En garder une seule.', en: 'Keep only one of them.' }),
});

/** What reading JSON text may say. */
export const jsonDiagnostics = [emptyJson, malformedJson, repeatedKey] as const;
