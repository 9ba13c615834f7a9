import ts from 'typescript';

import { listImports, locate, nameFile, parseFiles, resolveImport, type Tree } from './tree';

/** The floors of the house (design §3), the ground first. Imports go down, never up, never across a floor. */
const floors: readonly (readonly string[])[] = [
  ['base'],
  ['diagnostics', 'vocabulary'],
  ['model'],
  ['rules', 'privacy'],
  ['eligibility', 'parcours', 'hours', 'matching'],
  ['funding', 'delivery', 'impact'],
  ['scheduling', 'validation', 'reports'],
  ['exchange'],
  // All that may be said, then the front door.
  ['catalogue'],
  ['index'],
];

/** Each dependency has one door, so that it can be replaced in one place. */
const doors: Readonly<Record<string, readonly string[]>> = {
  '@date-fns/tz': ['src/base/zonedTime.ts'],
  '@noble/hashes/sha2.js': ['src/base/hash.ts'],
  '@noble/hashes/utils.js': ['src/base/hash.ts'],
  canonicalize: ['src/base/canonicalJson.ts'],
  leven: ['src/base/nearestName.ts'],
};

/** Where zod may be loaded when the program runs: where documents are parsed. Elsewhere `import type` is enough. */
const parsingPlaces = ['src/model/', 'src/exchange/', 'src/scheduling/schedulingProblem.ts', 'src/testing/'];

/** Rooms within rooms that know nothing of the house but its ground. */
const groundOnly = ['src/scheduling/engine/'];

const isDoor = (path: string) => path === 'src/index.ts' || path.startsWith('src/entries/');

/** The room of a file: `src/base/ratio.ts` is in `base`; an entry point stands in the room that it opens. */
function roomOf(path: string): string {
  const [, room = '', file = ''] = path.split('/');
  return room === 'entries' ? nameFile(file) : room.replace(/\.ts$/u, '');
}

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

/** Imports that go up or across, barrels, and dependencies taken by another door than theirs. */
export function findWrongArrows(tree: Tree): string[] {
  return parseFiles(tree, 'src/').flatMap(({ path, source }) => {
    const room = roomOf(path);
    if (room !== 'testing' && floorOf(room) < 0)
      return [`${path}: room "${room}" has no floor: add it to \`floors\` in tests/house/arrows.ts`];
    return listImports(source).flatMap(({ node, specifier, atRuntime }) => {
      const at = locate(node);
      const found: string[] = [];
      if (ts.isExportDeclaration(node) && !isDoor(path))
        found.push(`${at}: no barrel but src/index.ts and src/entries: import the file itself`);
      if (ts.isExportDeclaration(node) && node.exportClause === undefined) found.push(`${at}: exports are named one by one`);
      const target = resolveImport(path, specifier);
      if (!specifier.startsWith('.')) return [...found, ...refusePackage(at, path, node, specifier, atRuntime)];
      if (!tree.has(target)) found.push(`${at}: "${specifier}" names no file: write it relative, without extension`);
      if (isDoor(target)) found.push(`${at}: inside src, import the file itself, not a door`);
      if (groundOnly.some((place) => path.startsWith(place) && !target.startsWith(place)) && roomOf(target) !== 'base') {
        found.push(`${at}: ${path.split('/').slice(1, -1).join('/')} imports base only, not ${target}`);
      }
      const [from, to] = [floorOf(room), floorOf(roomOf(target))];
      if (room === 'testing' || room === roomOf(target) || to < from) return found;
      const how = to === from ? 'across floor' : 'up from floor';
      return [
        ...found,
        `${at}: ${room} (floor ${from}) imports ${target} (floor ${to}): ${how} ${from}; what two rooms need goes one floor down`,
      ];
    });
  });
}

/** The rooms whose modules a file loads when the program runs, by name: what a bundle of one door holds. */
export function listRoomsReached(tree: Tree, path: string): string[] {
  const parsed = new Map(parseFiles(tree, 'src/').map((file) => [file.path, file]));
  const reached = new Set<string>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = parsed.get(next);
    if (file === undefined || reached.has(next)) continue;
    reached.add(next);
    for (const { specifier, atRuntime } of listImports(file.source)) if (atRuntime) waiting.push(resolveImport(next, specifier));
  }
  return [...new Set([...reached].map((each) => each.split('/')[1] ?? ''))].filter((room) => room !== 'entries').sort();
}

function refusePackage(at: string, path: string, node: ts.Node, specifier: string, atRuntime: boolean): string[] {
  if (specifier.startsWith('node:')) return [`${at}: src runs without Node`];
  if (specifier === 'zod') {
    const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
    if (bindings === undefined || !ts.isNamespaceImport(bindings))
      return [`${at}: write \`import * as z from 'zod'\`: the named form bundles every language`];
    if (atRuntime && !parsingPlaces.some((place) => path.startsWith(place)))
      return [`${at}: write \`import type * as z from 'zod'\`: parsing is at the door`];
    return [];
  }
  if (path.startsWith('src/testing/') && ['vitest', 'fast-check'].includes(specifier)) return [];
  const door = doors[specifier];
  if (door === undefined) return [`${at}: "${specifier}" is not a dependency of the package (design §7)`];
  return door.includes(path) ? [] : [`${at}: "${specifier}" is imported by ${door.join(', ')} only`];
}
