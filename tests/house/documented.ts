import ts from 'typescript';

import { locate, parseFiles, type Tree } from './tree';

/** Something that a file exports by declaring it. */
export interface Exported {
  readonly name: string;
  readonly node: ts.Statement;
  /** The text of its docstring before any tag; empty when there is none. */
  readonly text: string;
}

/** What a file declares and exports, in order. */
function listExported(source: ts.SourceFile): Exported[] {
  return source.statements.flatMap((node) => {
    if (!ts.canHaveModifiers(node) || ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
    const names = ts.isVariableStatement(node)
      ? node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
      : isNamed(node) && node.name !== undefined
        ? [node.name.text]
        : [];
    return names.map((name) => ({ name, node, text: readDocstring(node) }));
  });
}

function isNamed(node: ts.Node): node is ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return (
    ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  );
}

function readDocstring(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').trim();
}

/** Exports of `src` whose docstring is absent, or does not begin with a sentence. */
export function findUndocumented(tree: Tree): string[] {
  return parseFiles(tree, 'src/').flatMap(({ source }) =>
    listExported(source).flatMap(({ name, node, text }, index, all) => {
      // Overloads share the docstring of the first.
      if (isSentence(text) || all.findIndex((other) => other.name === name) < index) return [];
      return [`${locate(node)}: \`${name}\` needs a docstring: a sentence that says what comes back, in domain words`];
    }),
  );
}

function isSentence(text: string): boolean {
  const [first = ''] = text.split(/\n\s*\n/u);
  return first.includes(' ') && /[.:…!?»)]$/u.test(first.trim());
}
