import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The anchor that GitHub gives to a heading. */
const writeAnchor = (heading: string) =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

/** The text of a page without its samples of code, which hold no link. */
const readPage = (file: string) => readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```$/gmu, '');

/**
 * The relative links that lead nowhere, each with its page: of the pages given and of every page that they lead to.
 *
 * @param folder - Where the pages are; a link that leaves it is broken.
 */
export function listBrokenLinks(folder: string, pages: readonly string[]): string[] {
  const waiting = pages.map((page) => join(folder, page));
  const seen = new Set<string>();
  const broken: string[] = [];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, link = ''] of readPage(file).matchAll(/\]\(([^)\s]+)\)/gu)) {
      if (/^[a-z]+:/u.test(link)) continue;
      const [path = '', anchor] = decodeURI(link).split('#');
      const target = path === '' ? file : join(dirname(file), path);
      const isWithin = !relative(folder, target).startsWith('..') && existsSync(target);
      const isPage = isWithin && target.endsWith('.md');
      const anchors = isPage ? [...readPage(target).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => writeAnchor(heading)) : [];
      if (!isWithin || (anchor !== undefined && isPage && !anchors.includes(anchor))) broken.push(`${relative(folder, file)}: ${link}`);
      else if (isPage) waiting.push(target);
    }
  }
  return broken;
}
