import fc from 'fast-check';

const unaccented = (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Ways in which people write a name of place. */
const ways: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  unaccented,
  (name) => name.normalize('NFD'),
  (name) => name.replaceAll(/[-–]+/gu, ' '),
  (name) => name.replaceAll('-', '–'),
  (name) => name.replaceAll('–', '--'),
  (name) => name.replaceAll(/['’]/gu, ' '),
  (name) => name.replaceAll('’', "'"),
  (name) => name.replaceAll("'", '’'),
  (name) => name.replaceAll(/\bSaint\b/gu, 'St').replaceAll(/\bSainte\b/gu, 'Ste'),
  (name) => name.replaceAll(/\bSaint-/gu, 'St. ').replaceAll(/\bSainte-/gu, 'Ste. '),
  (name) => `  ${name.replaceAll(' ', '\u00a0 ')} `,
];

/** One name of a list, in a few disguises at once: at times with a title before it. */
export function buildDisguised<Item>(items: readonly Item[], nameOf: (item: Item) => string, titles: readonly string[]) {
  return fc
    .record({
      item: fc.constantFrom(...items),
      chosen: fc.array(fc.constantFrom(...ways), { maxLength: 4 }),
      title: fc.constantFrom(...titles),
    })
    .map(({ item, chosen, title }) => ({ item, typed: title + chosen.reduce((name, disguise) => disguise(name), nameOf(item)) }));
}
