import ts from 'typescript';

import { locate, parseFiles, listNodes, type Tree } from './tree';

/** What French typography refuses (OQLF), each with what to write. A reader’s text, not JSON or code: those stand between straight quotation marks. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/\p{L}'\p{L}/u, 'an apostrophe is ’'],
  [/[ \u00a0][;!?]/u, 'no space comes before ; ! ?'],
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
        if (text === undefined) return [];
        return faults
          .filter(([fault]) => fault.test(text.replaceAll(/"[^"]*"/gu, 'json')))
          .map(([, remedy]) => `${locate(node)}: ${remedy}: ${JSON.stringify(text)}`);
      }),
  );
}

/** A text as it is written; what a template fills in stands as a word. */
function readWritten(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map((span) => `\u2060${span.literal.text}`).join('')
    : undefined;
}
