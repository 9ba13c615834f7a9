import type { Diagnostic } from '../../diagnostics/diagnostic';

/**
 * A Standard Schema (standardschema.dev, version 1), as forms, routers and servers take it. The types are written here so that the library
 * depends on no package for them; they are assignable to those of `@standard-schema/spec`.
 */
export interface StandardSchema<Value> {
  /** What the specification asks for, under the name that it asks. */
  readonly '~standard': StandardSchemaProps<Value>;
}

/** What a Standard Schema does. */
export interface StandardSchemaProps<Value> {
  /** Of the specification. */
  readonly version: 1;
  /** Who made it. */
  readonly vendor: 'trajet';
  /** The value once read, or every reason why it is refused; never a promise. */
  readonly validate: (value: unknown) => StandardSchemaResult<Value>;
  /** Of the compiler only: absent when it runs. */
  readonly types?: { readonly input: Value; readonly output: Value };
}

/** The value, or why it is refused. */
export type StandardSchemaResult<Value> =
  { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly StandardSchemaIssue[] };

/** One reason, in the language of the schema. */
export interface StandardSchemaIssue {
  /** What is wrong and what to do, as one text. */
  readonly message: string;
  /** Where, from the root of the value. */
  readonly path: readonly (string | number)[];
  /** The same as data: its code, its values. */
  readonly diagnostic: Diagnostic;
}
