import { demandOptions } from '../../base/demandOptions';
import type { Locale } from '../../base/localizedText';
import { formatDiagnostics } from '../../model/formatDiagnostics';
import { omitUndefined } from './omitUndefined';
import { findSchemaKind, type NounOf, type SchemaKindId } from './schemaKinds';
import type { StandardSchema, StandardSchemaResult } from './standardSchema';

/** The language of the messages. */
export interface StandardSchemaOptions {
  readonly locale: Locale;
}

/**
 * A Standard Schema of a kind of document, of an enterprise or of a partner, whose messages are in the language asked: for a form, a router
 * or a server that takes any such schema.
 *
 * It reads as `safeParseX` does, checks included; each issue is an error, with its hint, at its path. Warnings are not issues.
 * A property that is `undefined`, as forms leave it, is read as absent; an empty text is not.
 *
 * @throws RangeError when nothing of this name has a schema.
 * @example
 * const enterprise = toStandardSchema('enterprise', { locale: 'fr' });
 *
 * enterprise['~standard'].validate({ id: 'sabord', name: 'Le Sabord' }) // => { value: { id: 'sabord', name: 'Le Sabord' } }
 * enterprise['~standard'].validate({ id: 'sabord' }).issues[0].message // => 'Il manque «\u00a0name\u00a0», où l’on attend un texte.'
 */
export function toStandardSchema<Kind extends SchemaKindId>(kind: Kind, options: StandardSchemaOptions): StandardSchema<NounOf<Kind>> {
  const { locale } = demandOptions('toStandardSchema', options, 'locale');
  const { read } = findSchemaKind('toStandardSchema', kind);
  const validate = (value: unknown): StandardSchemaResult<NounOf<Kind>> => {
    const reading = read(omitUndefined(value));
    // The door found by its name reads what that name says.
    if (reading.success) return { value: reading.data as NounOf<Kind> };
    const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
    const texts = formatDiagnostics(errors, { locale });
    return {
      issues: errors.map((diagnostic, index) => {
        const { message = diagnostic.code, hint } = texts[index] ?? {};
        return { message: hint === undefined ? message : `${message} ${hint}`, path: diagnostic.path, diagnostic };
      }),
    };
  };
  return { '~standard': { version: 1, vendor: 'trajet', validate } };
}
