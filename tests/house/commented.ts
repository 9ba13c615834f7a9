import ts from 'typescript';

import { listNodes, locate, parseFiles, type Tree } from './tree';

/** What a schema of an object is made by. */
const makesObject = /^z\.(?:strict|loose)?[oO]bject$/u;

/** Words that say nothing of a property beside its name. */
const emptyWords = new Set(['a', 'an', 'the', 'its', 'of', 'this', 'property']);

type Property = ts.PropertyAssignment | ts.ShorthandPropertyAssignment | ts.GetAccessorDeclaration | ts.PropertySignature;

function isProperty(node: ts.Node): node is Property {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isPropertySignature(node)
  );
}

/** Whether a type written by hand hides what it was declared with: nobody hovers that. */
function isHidden(node: ts.Node): boolean {
  const declaration = ts.findAncestor(node, ts.isVariableDeclaration);
  return declaration?.type !== undefined || ts.findAncestor(node, ts.isConditionalTypeNode) !== undefined;
}

/** Properties of the schemas and of the exported types that a file of `src/model` declares, in order: what a developer hovers. */
function listProperties(source: ts.SourceFile): Property[] {
  const nodes = listNodes(source).filter((node) => !isHidden(node));
  const objects = nodes.flatMap((node) =>
    ts.isCallExpression(node) && makesObject.test(node.expression.getText()) ? node.arguments.filter(ts.isObjectLiteralExpression) : [],
  );
  const spread = new Set(
    objects.flatMap(({ properties }) => properties.flatMap((each) => (ts.isSpreadAssignment(each) ? [each.expression.getText()] : []))),
  );
  const shared = nodes.flatMap((node) =>
    ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isObjectLiteralExpression(node.initializer)
      ? spread.has(node.name.getText()) || /Fields$/u.test(node.name.getText())
        ? [node.initializer]
        : []
      : [],
  );
  const typed = source.statements.flatMap((node) => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return [];
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    return isExported
      ? listNodes(node).filter((each): each is ts.PropertySignature => ts.isPropertySignature(each) && !isHidden(each))
      : [];
  });
  const members: readonly ts.Node[] = [...objects, ...shared].flatMap(({ properties }) => [...properties]);
  return [...members.filter(isProperty), ...typed].sort((a, b) => a.pos - b.pos);
}

/** Properties of the nouns (`src/model/*.ts`) without a comment that says something: what it means, in what unit, what its absence means. */
export function findUncommented(tree: Tree): string[] {
  const nouns = parseFiles(tree, 'src/model/').filter(({ path }) => path.split('/').length === 3);
  return nouns.flatMap(({ source }) =>
    listProperties(source).flatMap((property) => {
      const name = property.name.getText();
      const text = readComment(property);
      if (text === '') return [`${locate(property)}: \`${name}\` needs a comment: what it means, its unit, what its absence means`];
      if (!/[.:…!?»)]$/u.test(text)) return [`${locate(property)}: the comment of \`${name}\` is no sentence`];
      return saysMoreThan(name, text) ? [] : [`${locate(property)}: the comment of \`${name}\` only says its name again`];
    }),
  );
}

function readComment(node: Property): string {
  const doc = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').trim();
}

function saysMoreThan(name: string, text: string): boolean {
  const own = new Set(name.split(/(?=[A-Z])/u).map((word) => word.toLowerCase()));
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => !own.has(word) && !emptyWords.has(word));
}
