/** The place of each record of a list, by its id; of those that bear one id, the first. */
export function indexById(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, { id }] of items.entries()) if (!places.has(id)) places.set(id, index);
  return places;
}
