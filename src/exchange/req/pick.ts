/** An object with one text under a key, or with none where it is not known. */
export function pick<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  // One key of the name given, or none: TypeScript widens a computed key to any text.
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}
