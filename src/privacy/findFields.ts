import { documents, type DocumentKindId } from '../model/documents/registry';
import { findDocumentKind } from '../model/documents/findDocumentKind';
import type { AnyNoun } from './fields/field';
import { documentFields } from './fields/registry';

/**
 * The kind of a document and the classes of its fields.
 *
 * @param caller - The public name of the function that was given the document, for the message.
 * @throws TypeError when it is no object; RangeError when its `schema` is not that of a kind in its current version.
 */
export function findFields(caller: string, document: unknown): { readonly kind: DocumentKindId; readonly noun: AnyNoun } {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new TypeError(
      `${caller}: a document was expected, not ${document === null ? 'null' : Array.isArray(document) ? 'a list' : typeof document}`,
    );
  }
  const schema: unknown = 'schema' in document ? document.schema : undefined;
  if (typeof schema !== 'string') throw new RangeError(`${caller}: a document says what it is under "schema"; this one says nothing`);
  const { kind, id } = findDocumentKind(caller, schema.split('/')[1] ?? schema, documents);
  if (schema !== id) throw new RangeError(`${caller}: a document ${id} was expected, not ${schema}; open it with openDocument first`);
  return { kind, noun: documentFields[kind] };
}
