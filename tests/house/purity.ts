import ts from 'typescript';

import { locate, parseFiles, listNodes, type Tree } from './tree';

/** Names of the host: what they hold depends on the machine, or is absent from a bare context. */
const hostNames = new Set(
  (
    'process console performance fetch crypto globalThis window self document navigator Buffer require module exports eval Function ' +
    'setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame TextEncoder TextDecoder URL ' +
    'URLSearchParams structuredClone Worker localStorage sessionStorage WebAssembly Atomics SharedArrayBuffer'
  ).split(' '),
);

/** Names that some files alone may use, and why. */
const reserved: Readonly<Record<string, readonly string[]>> = {
  // Civil dates counted in UTC, and offsets of zones: nothing else touches `Date` or `Intl`.
  Date: ['src/base/plainDate.ts', 'src/base/zonedTime.ts'],
  Intl: ['src/base/zonedTime.ts'],
};

/** Members that read a clock, chance, or the host's language or zone. */
const hostMembers =
  /^(?:toLocale\w*|localeCompare|get(?:Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year|TimezoneOffset)|set(?:Date|FullYear|Hours|Minutes|Month))$/u;

/** What in `src` would make a result depend on the machine, the moment or chance; comments and texts do not count. */
export function findImpurities(tree: Tree): string[] {
  return parseFiles(tree, 'src/').flatMap(({ path, source }) => {
    const own = listDeclaredNames(source);
    const found: string[] = [];
    for (const node of listNodes(source)) {
      if (ts.isIdentifier(node) && isRead(node) && !own.has(node.text)) {
        if (hostNames.has(node.text))
          found.push(`${locate(node)}: \`${node.text}\` belongs to the host: take what it gives as an argument`);
        const places = Object.hasOwn(reserved, node.text) ? reserved[node.text] : undefined;
        if (places !== undefined && !places.includes(path))
          found.push(`${locate(node)}: \`${node.text}\` is used by ${places.join(' and ')} only`);
      }
      const clock = nameClock(node);
      if (clock !== undefined)
        found.push(`${locate(node)}: \`${clock}\` reads the clock or chance: take \`asOf\`, \`stamp\` or \`seed\` as an argument`);
      if (ts.isPropertyAccessExpression(node) && hostMembers.test(node.name.text)) {
        found.push(`${locate(node)}: \`${node.name.text}\` follows the host: use the formatters and orders of base`);
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        found.push(`${locate(node)}: src loads nothing while it runs`);
    }
    return [...found, ...findModuleState(source)];
  });
}

function findModuleState(source: ts.SourceFile): string[] {
  return source.statements
    .filter((node) => ts.isVariableStatement(node) && (node.declarationList.flags & ts.NodeFlags.Const) === 0)
    .map((node) => `${locate(node)}: a module keeps no state: write \`const\``);
}

function nameClock(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`;
    return ['Date.now', 'Math.random', 'Temporal.Now', 'z.config'].includes(name) ? name : undefined;
  }
  if (!(ts.isNewExpression(node) || ts.isCallExpression(node)) || !ts.isIdentifier(node.expression) || node.expression.text !== 'Date')
    return undefined;
  if (ts.isCallExpression(node)) return 'Date()';
  const count = node.arguments?.length ?? 0;
  return count === 0 ? 'new Date()' : count > 1 ? 'new Date(year, …), in the zone of the host' : undefined;
}

/** Whether an identifier stands for a variable: not the name of a member, of a property, of a declaration or of a type. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent) || ts.isExpressionWithTypeArguments(parent)) return false;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  const isName = 'name' in parent && parent.name === node;
  return !isName || ts.isShorthandPropertyAssignment(parent);
}

/** Names that a file declares itself: a parameter called `document` is no global. */
function listDeclaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const node of listNodes(source)) {
    const declares =
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
  }
  return names;
}
