/**
 * Indexes joined by links, in groups: each in order, the groups by their first index. What no link joins is in none.
 *
 * Union by the smaller index, with halved paths: nearly linear, and the same whatever the order of the links.
 */
export function groupLinks(count: number, links: readonly (readonly [number, number])[]): number[][] {
  const parents = Array.from({ length: count }, (_, index) => index);
  const parentOf = (index: number): number => parents[index] ?? index;
  const find = (index: number): number => {
    let at = index;
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  for (const [first, second] of links) {
    const [a, b] = [find(first), find(second)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const root = find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
