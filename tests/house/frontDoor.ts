import ts from 'typescript';

import { nameFile, parseFiles, resolveImport, type Tree } from './tree';

/** Names that each door has in its own version, so that a bundle holds the texts of its room only. */
const ownVersions = new Set(['formatDiagnostics']);

/** What package.json exports besides doors: itself, and the schemas. */
const notDoors = new Set(['./package.json', './schemas/*.json']);

/** The names that a door opens, each with the file that it comes from. */
export function listOpened(source: ts.SourceFile): Map<string, string> {
  return new Map(
    source.statements.flatMap((node) => {
      if (!ts.isExportDeclaration(node) || node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return [];
      const from = resolveImport(source.fileName, node.moduleSpecifier.text);
      const elements = node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
      return [...elements].map(({ name }) => [name.text, from] as const);
    }),
  );
}

/** Names promised by a room's door that the front door lacks, and doors that package.json does not declare. */
export function findClosedDoors(tree: Tree): string[] {
  const doors = parseFiles(tree, 'src/entries/');
  const [front] = parseFiles(tree, 'src/index.ts');
  if (front === undefined) return ['src/index.ts: the front door is missing'];
  const opened = listOpened(front.source);
  const missing = doors
    .filter(({ path }) => path !== 'src/entries/testing.ts')
    .flatMap(({ path, source }) =>
      [...listOpened(source)].flatMap(([name, from]) => {
        const file = opened.get(name);
        if (file === undefined) return [`src/index.ts: add \`export { ${name} } from './${from.slice(4, -3)}';\` (${path} has it)`];
        return file === from || ownVersions.has(name) ? [] : [`src/index.ts: \`${name}\` comes from ${file}, and in ${path} from ${from}`];
      }),
    );
  return [
    ...missing,
    ...findUndeclared(
      tree,
      doors.map(({ path }) => nameFile(path)),
    ),
  ];
}

function findUndeclared(tree: Tree, doors: readonly string[]): string[] {
  const { exports } = JSON.parse(tree.get('package.json') ?? '{"exports":{}}') as { exports: Readonly<Record<string, string>> };
  const expected = new Map([['.', './dist/index.js'], ...doors.map((door) => [`./${door}`, `./dist/${door}.js`] as const)]);
  const absent = [...expected]
    .filter(([door, file]) => exports[door] !== file)
    .map(([door, file]) => `package.json: add "${door}": "${file}" to exports`);
  const surplus = Object.keys(exports).filter((door) => !notDoors.has(door) && !expected.has(door));
  return [...absent, ...surplus.map((door) => `package.json: "${door}" has no file: add src/entries/${door.slice(2)}.ts, or remove it`)];
}
