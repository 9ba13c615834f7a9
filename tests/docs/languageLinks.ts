/** The line under the title of a page that leads to the same page in the other language. */
const writeLink = (page: string) =>
  page.endsWith('.fr.md')
    ? `_[English version](${nameFile(page).replace('.fr.md', '.md')})_`
    : `_[Version française](${nameFile(page).replace('.md', '.fr.md')})_`;

const nameFile = (page: string) => page.slice(page.lastIndexOf('/') + 1);

/**
 * What keeps a reader from the other language: pairs of pages (`a.md`, `a.fr.md`) of which one has no link to the other right under its
 * title, and French pages without an English one.
 *
 * @param pages - Their texts, by path.
 */
export function findUnlinkedPairs(pages: ReadonlyMap<string, string>): string[] {
  return [...pages.keys()]
    .filter((page) => page.endsWith('.fr.md'))
    .flatMap((french) => {
      const english = french.replace('.fr.md', '.md');
      if (!pages.has(english)) return [`${french}: no ${english}`];
      return [english, french]
        .filter((page) => !(pages.get(page) ?? '').startsWith(`${(pages.get(page) ?? '').split('\n')[0] ?? ''}\n\n${writeLink(page)}\n\n`))
        .map((page) => `${page}: under the title, ${writeLink(page)}`);
    });
}
