/**
 * The same plain data, which nobody changes: documents are readonly all the way down (law 2). A type only: nothing is frozen when it runs.
 *
 * A rule (what bears `node`) is readonly as it is declared: it holds rules, and TypeScript would follow it without end.
 */
export type Frozen<Json> = unknown extends Json
  ? Json
  : Json extends string | number | boolean | null | undefined | { readonly node: string }
    ? Json
    : { readonly [Key in keyof Json]: Frozen<Json[Key]> };
