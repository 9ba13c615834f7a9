import ts from 'typescript';

import { locate, nameFile, parseFiles, listNodes, type Tree } from './tree';

/** Folders that collect checks without naming what they speak of. */
const collecting = new Set(['checks', 'constraints', 'proofs', 'rules', 'verify']);

/** Functions that declare a diagnostic: their first argument holds its `code`. */
const declaring = /^define(?:Check|Diagnostic|Constraint|Proof|Rule)\w*$/u;

/** A code as it is declared. */
export interface Declared {
  readonly code: string;
  readonly path: string;
  readonly at: string;
}

/** Every code that `src` declares, where. */
function listDeclaredCodes(tree: Tree): Declared[] {
  return parseFiles(tree, 'src/').flatMap(({ path, source }) =>
    listNodes(source).flatMap((node) => {
      if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'code' || !ts.isStringLiteral(node.initializer)) return [];
      const call = node.parent.parent;
      const isDeclared = ts.isCallExpression(call) && ts.isIdentifier(call.expression) && declaring.test(call.expression.text);
      const isShaped = /^[a-z-]+\/[a-z-]+$/u.test(node.initializer.text);
      return isDeclared || isShaped ? [{ code: node.initializer.text, path, at: locate(node) }] : [];
    }),
  );
}

/** `exceedEnvelope` as codes write it: `exceed-envelope`. */
function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The code that a file must bear when it declares one check, by its place: `src/validation/checks/hours/exceedEnvelope.ts` is
 * `hours/exceed-envelope`, `src/parcours/checks/lagCannotHold.ts` is `parcours/lag-cannot-hold`. `undefined` elsewhere.
 */
export function codeOfPlace(path: string): string | undefined {
  const folders = path.split('/').slice(1, -1);
  if (!folders.some((folder) => collecting.has(folder)) || folders[0] === 'rules') return undefined;
  const subject = folders.findLast((folder) => !collecting.has(folder));
  return subject === undefined ? undefined : `${subject}/${toKebab(nameFile(path))}`;
}

/** Codes badly written, used twice, that differ from their place, or that the catalogue of all diagnostics lacks. */
export function findWrongCodes(tree: Tree, catalogued: ReadonlySet<string>): string[] {
  const declared = listDeclaredCodes(tree);
  const known = new Set(declared.map(({ code }) => code));
  const findings = declared.flatMap(({ code, path, at }, index) => {
    const first = declared.findIndex((other) => other.code === code);
    const place = codeOfPlace(path);
    return [
      ...(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u.test(code)
        ? []
        : [`${at}: write the code as subject/name, in lower case: not '${code}'`]),
      ...(first === index ? [] : [`${at}: '${code}' is already declared at ${declared[first]?.at ?? ''}: codes are never reused`]),
      ...(place === undefined || place === code ? [] : [`${at}: the code of this place is '${place}', not '${code}'`]),
      ...(catalogued.has(code) ? [] : [`${at}: '${code}' is in no list of src/catalogue.ts: add it to \`allDiagnostics\``]),
    ];
  });
  return [
    ...findings,
    ...[...catalogued]
      .filter((code) => !known.has(code))
      .map((code) => `src/catalogue.ts lists '${code}', which no file declares in writing`),
  ];
}
