/** The part of `trajet/exchange` that writes the schemas. */
export interface SchemaWriter {
  readonly listSchemaKinds: () => readonly string[];
  readonly toJsonSchema: (kind: never, options: { readonly locale: 'fr' | 'en' }) => unknown;
}

/** A file of the package's `schemas/`. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** One file for each kind and language, as `edition.fr.schema.json`: on one line, since nobody edits them. */
export function listSchemaFiles({ listSchemaKinds, toJsonSchema }: SchemaWriter): SchemaFile[] {
  return listSchemaKinds().flatMap((kind) =>
    (['fr', 'en'] as const).map((locale) => ({
      name: `${kind}.${locale}.schema.json`,
      // The kinds come from the writer itself.
      text: `${JSON.stringify(toJsonSchema(kind as never, { locale }))}\n`,
    })),
  );
}
