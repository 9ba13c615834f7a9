import ts from 'typescript';

import { locate, parseFiles, listNodes, type Tree } from './tree';

/** What French typography refuses (OQLF), each with what to write. A reader’s text, not JSON or code: those stand between straight quotation marks. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/\p{L}'\p{L}/u, 'an apostrophe is ’'],
  // But « ? » alone, which a text speaks of.
  [/(?<!«)[ \u00a0][;!?]/u, 'no space comes before ; ! ?'],
  [/ [»%$]/u, 'a no-break space (\\u00a0) comes before » % $'],
  [/ :(?!\S)/u, 'a no-break space (\\u00a0) comes before :'],
  [/«[^\u00a0]/u, 'a no-break space (\\u00a0) comes after «'],
  [/[^\s\u00a0]»/u, 'a no-break space (\\u00a0) comes before »'],
  [/\.\.\./u, 'an ellipsis is …'],
  [/\((?:s|e|es|x)\)/u, 'a plural is written for its number: `formatCount` and `pickPlural` choose it'],
  [/\d (?:h|min)(?:[\s.,)]|$)/u, 'a no-break space (\\u00a0) comes between a figure and its unit'],
];

/** French texts of `src` (under `fr:`) that break the typography, with the file and line. */
export function findTypos(tree: Tree): string[] {
  return parseFiles(tree, 'src/').flatMap(({ source }) =>
    listNodes(source)
      .filter((node) => ts.isPropertyAssignment(node) && node.name.getText() === 'fr')
      .flatMap((node) => listNodes((node as ts.PropertyAssignment).initializer))
      .flatMap((node) => {
        const text = readWritten(node);
        return text === undefined ? [] : listFaults(locate(node), text);
      }),
  );
}

/** Lines of French pages (`.fr.md`, and the French README) that break the typography; their samples and what they quote of code are not prose. */
export function findPageTypos(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => path.endsWith('.fr.md') || path === 'LISEZMOI.md')
    .flatMap(([path, text]) =>
      text
        .replaceAll(/^[ \t]*```[\s\S]*?^[ \t]*```[ \t]*$/gmu, (sample) => sample.replaceAll(/[^\n]/gu, ''))
        .split('\n')
        .flatMap((line, index) => listFaults(`${path}:${index + 1}`, readProse(line))),
    );
}

/** What a text breaks, each with its place and what to write. */
function listFaults(place: string, text: string): string[] {
  const read = text.replaceAll(/"[^"]*"/gu, 'json');
  return faults.filter(([fault]) => fault.test(read)).map(([, remedy]) => `${place}: ${remedy}: ${JSON.stringify(text)}`);
}

/** A line of a page as it is read: code stands as a word, and a link or a picture shows its text, not where it leads. */
function readProse(line: string): string {
  return line
    .replaceAll(/(`+)(?:(?!\1).)+\1/gu, 'code')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/<https?:[^>]*>/gu, 'site');
}

/** A text as it is written; what a template fills in stands as a word. */
function readWritten(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map((span) => `\u2060${span.literal.text}`).join('')
    : undefined;
}
