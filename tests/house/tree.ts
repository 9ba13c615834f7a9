import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Files by path from the root of the project, `/` on every system: a rule of the house reads these and nothing else. */
export type Tree = ReadonlyMap<string, string>;

/** Every file of some folders of the project, and some files beside them. */
export function readTree(folders: readonly string[], files: readonly string[] = []): Tree {
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
  );
  return new Map([...found, ...files].sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

/** A small tree for the test of a rule. */
export function buildTree(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files));
}

/** A file of a tree, parsed. */
export interface Parsed {
  readonly path: string;
  readonly source: ts.SourceFile;
}

const parsedFiles = new WeakMap<Tree, Map<string, Parsed>>();

/** The TypeScript files under a folder, parsed (once for all rules), in order of path. */
export function parseFiles(tree: Tree, folder: string): Parsed[] {
  const known = parsedFiles.get(tree) ?? new Map<string, Parsed>();
  parsedFiles.set(tree, known);
  return [...tree]
    .filter(([path]) => path.startsWith(folder) && path.endsWith('.ts'))
    .map(([path, text]) => {
      const parsed = known.get(path) ?? { path, source: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
      known.set(path, parsed);
      return parsed;
    });
}

/** Every node under a node, itself the first, parents before children; comments are none. */
export function listNodes(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    nodes.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return nodes;
}

/** `src/base/ratio.ts:12`, for a finding. */
export function locate(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** A path without its folders and extension. */
export function nameFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/u, '');
}

/** The file that a relative import names; the import itself when it is a package. */
export function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `${parts.join('/')}.ts`;
}

/** The imports and re-exports of a file: what from, and whether anything of it remains when the program runs. */
export function listImports(
  source: ts.SourceFile,
): { readonly node: ts.ImportDeclaration | ts.ExportDeclaration; readonly specifier: string; readonly atRuntime: boolean }[] {
  return source.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    if (node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const isType = ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
    const names = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    const hasDefault = ts.isImportDeclaration(node) && node.importClause?.name !== undefined;
    const onlyTypes =
      names !== undefined &&
      (ts.isNamedImports(names) || ts.isNamedExports(names)) &&
      names.elements.length > 0 &&
      names.elements.every((element) => element.isTypeOnly);
    return [{ node, specifier: node.moduleSpecifier.text, atRuntime: !isType && (hasDefault || !onlyTypes) }];
  });
}
