/**
 * Gives each id that is hidden another, `enterprise-1`, in the order that they are asked for, always the same for the same id and never one
 * that the document has.
 */
export function buildAliases(taken: ReadonlySet<string>): (id: string, word: string) => string {
  const aliases = new Map<string, string>();
  const counts = new Map<string, number>();
  return (id, word) => {
    const known = aliases.get(id);
    if (known !== undefined) return known;
    let number = counts.get(word) ?? 0;
    do number += 1;
    while (taken.has(`${word}-${number}`));
    counts.set(word, number);
    aliases.set(id, `${word}-${number}`);
    return `${word}-${number}`;
  };
}
