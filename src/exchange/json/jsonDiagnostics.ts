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

/** What reading JSON text may say. */
export const jsonDiagnostics = [malformedJson] as const;
