import ts from 'typescript';

import { listImports, nameFile, parseFiles, resolveImport, type Tree } from './tree';

/** One kind of thing to add: where its files are, the line that lists them, the test that each has (style: "One file, one line, one test"). */
export interface Kind {
  readonly what: string;
  readonly folder: string;
  readonly registry: string;
  /** Files of the folder that are not one of the kind: its type, what all share. */
  readonly others?: readonly string[];
  /** What a file's main export ends with: `pilot.ts` exports `pilotTemplate`. */
  readonly suffix?: string;
  /** The test of a file; `undefined` where one test loops over the registry. */
  readonly test?: (path: string) => string;
  /** The registry names its files in `id`s instead of importing them: loading the list loads no format. */
  readonly byId?: boolean;
  /** Which files of the folder are of the kind, where names tell. */
  readonly only?: RegExp;
}

const mirrored = (path: string) => path.replace(/^src\/(.+)\.ts$/u, 'tests/$1.test.ts');

/** Every kind of thing that has a registry. */
export const kinds: readonly Kind[] = [
  {
    what: 'vocabulary',
    folder: 'src/vocabulary/',
    registry: 'src/vocabulary/registry.ts',
    others: ['codeList', 'buildNameFinder', 'findEntry', 'simplifyName'],
  },
  {
    what: 'document',
    folder: 'src/model/documents/',
    registry: 'src/model/documents/registry.ts',
    others: ['documentKind', 'findDocumentKind', 'identifyDocument', 'migrateWith', 'refusal'],
    suffix: 'Document',
  },
  {
    what: 'migration',
    folder: 'src/model/migrations/',
    registry: 'src/model/migrations/registry.ts',
    others: ['migration'],
    test: mirrored,
  },
  {
    what: 'enterprise check',
    folder: 'src/model/checks/enterprise/',
    registry: 'src/model/checks/enterprise/registry.ts',
    test: mirrored,
  },
  {
    what: 'lifecycle',
    folder: 'src/model/lifecycles/',
    registry: 'src/model/lifecycles/registry.ts',
    others: ['lifecycle'],
    suffix: 'Lifecycle',
  },
  { what: 'partner check', folder: 'src/model/checks/partner/', registry: 'src/model/checks/partner/registry.ts', test: mirrored },
  { what: 'program check', folder: 'src/model/checks/program/', registry: 'src/model/checks/program/registry.ts', test: mirrored },
  {
    what: 'application check',
    folder: 'src/model/checks/application/',
    registry: 'src/model/checks/application/registry.ts',
    test: mirrored,
  },
  { what: 'calendar check', folder: 'src/model/checks/calendar/', registry: 'src/model/checks/calendar/registry.ts', test: mirrored },
  { what: 'criterion', folder: 'src/eligibility/criteria/', registry: 'src/eligibility/criteria/registry.ts', test: mirrored },
  {
    what: 'rule pack',
    folder: 'src/eligibility/packs/',
    registry: 'src/eligibility/packs/registry.ts',
    suffix: 'RuleSet',
    test: (path) => path.replace(/^src\/(.+)\.ts$/u, 'tests/$1.cases.csv'),
  },
  { what: 'rule set check', folder: 'src/eligibility/checks/', registry: 'src/eligibility/checks/registry.ts', test: mirrored },
  { what: 'template check', folder: 'src/parcours/checks/', registry: 'src/parcours/checks/registry.ts', test: mirrored },
  { what: 'template', folder: 'src/parcours/templates/', registry: 'src/parcours/registry.ts', suffix: 'Template', test: mirrored },
  { what: 'edition check', folder: 'src/validation/checks/', registry: 'src/validation/registry.ts', test: mirrored },
  {
    what: 'duplicate evidence',
    folder: 'src/matching/evidence/',
    registry: 'src/matching/evidence/registry.ts',
    others: ['evidence'],
  },
  { what: 'edition comparison', folder: 'src/validation/comparisons/', registry: 'src/validation/comparisons/registry.ts', test: mirrored },
  { what: 'indicator', folder: 'src/impact/catalogue/', registry: 'src/impact/registry.ts', test: mirrored },
  { what: 'CSV table', folder: 'src/exchange/csv/tables/', registry: 'src/exchange/csv/registry.ts', test: mirrored },
  {
    what: 'shape of register',
    folder: 'src/exchange/req/shapes/',
    registry: 'src/exchange/req/registry.ts',
    test: mirrored,
  },
  {
    what: 'label',
    folder: 'src/exchange/schema/labels/',
    registry: 'src/exchange/schema/labels/registry.ts',
    suffix: 'Labels',
  },
  {
    what: 'exporter',
    folder: 'src/exchange/',
    registry: 'src/exchange/registry.ts',
    test: mirrored,
    byId: true,
    only: /^src\/exchange\/to[A-Z]\w*\.ts$/u,
  },
  {
    what: 'constraint',
    folder: 'src/scheduling/constraints/',
    registry: 'src/scheduling/registry.ts',
    others: ['constraint'],
    test: mirrored,
  },
  { what: 'problem check', folder: 'src/scheduling/checks/', registry: 'src/scheduling/checks/registry.ts', test: mirrored },
  { what: 'proof', folder: 'src/scheduling/proofs/', registry: 'src/scheduling/proofs/registry.ts', others: ['prove'], test: mirrored },
  { what: 'schedule rule', folder: 'src/scheduling/verify/rules/', registry: 'src/scheduling/verify/registry.ts', test: mirrored },
  { what: 'move', folder: 'src/scheduling/engine/moves/', registry: 'src/scheduling/engine/moves/registry.ts', others: ['move'] },
  { what: 'goal', folder: 'src/scheduling/engine/goals/', registry: 'src/scheduling/engine/goals/registry.ts', others: ['goal'] },
];

/** Files without their line or their test, and lines that are not written in the one form of the house. */
export function findDisparities(tree: Tree, checked: readonly Kind[] = kinds): string[] {
  return checked.flatMap((kind) => {
    const members = [...tree.keys()].filter((path) => isMember(path, kind));
    if (members.length === 0 && !tree.has(kind.registry)) return [];
    const [parsed] = parseFiles(tree, kind.registry);
    if (parsed === undefined) return [`${kind.registry} is missing: it lists every ${kind.what} of ${kind.folder}`];
    const list = readList(parsed.source, members, kind);
    if (list === undefined) {
      return [`${kind.registry}: write \`export const all = [a, b] as const satisfies readonly Kind[]\`, with a comment for the order`];
    }
    return members.flatMap((path) => {
      const name = `${nameFile(path)}${kind.suffix ?? ''}`;
      const test = kind.test?.(path);
      const line = kind.byId === true ? `{ id: '${name}', … }` : `${name}, from '${toRelative(kind.registry, path)}'`;
      return [
        ...(list.listed.has(name) ? [] : [`${kind.registry}: add ${line} to \`${list.name}\` (${kind.what} ${path})`]),
        ...(test === undefined || tree.has(test) ? [] : [`${test} is missing: the test of ${kind.what} ${path}`]),
      ];
    });
  });
}

function isMember(path: string, kind: Kind): boolean {
  if (!path.startsWith(kind.folder) || !path.endsWith('.ts') || path === kind.registry) return false;
  const name = nameFile(path);
  return name !== 'registry' && kind.others?.includes(name) !== true && kind.only?.test(path) !== false;
}

/** The exported list that holds these files, when it has the form of the house and says its order. */
function readList(
  source: ts.SourceFile,
  members: readonly string[],
  kind: Kind,
): { readonly name: string; readonly listed: Set<string> } | undefined {
  const imported = new Set(
    listImports(source)
      .filter(({ specifier }) => members.includes(resolveImport(kind.registry, specifier)))
      .flatMap(({ node }) =>
        ts.isImportDeclaration(node) && node.importClause?.namedBindings !== undefined ? [...namesIn(node.importClause.namedBindings)] : [],
      ),
  );
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || ts.getJSDocCommentsAndTags(statement).length === 0) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const elements = readElements(initializer);
      if (elements === undefined || !ts.isIdentifier(name)) continue;
      const names = elements.flatMap((element) => (ts.isIdentifier(element) ? [element.text] : readId(element)));
      const listed = new Set(kind.byId === true ? names : names.filter((listedName) => imported.has(listedName)));
      if (listed.size > 0 || members.length === 0 || names.length === 0) return { name: name.text, listed };
    }
  }
  return undefined;
}

/** The elements of `[…] as const satisfies readonly Kind[]`. */
function readElements(initializer: ts.Expression | undefined): readonly ts.Expression[] | undefined {
  if (initializer === undefined || !ts.isSatisfiesExpression(initializer) || !ts.isAsExpression(initializer.expression)) return undefined;
  const { expression } = initializer.expression;
  return ts.isArrayLiteralExpression(expression) ? expression.elements : undefined;
}

function readId(element: ts.Expression): string[] {
  if (!ts.isObjectLiteralExpression(element)) return [];
  return element.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && property.name.getText() === 'id' && ts.isStringLiteral(property.initializer)
      ? [property.initializer.text]
      : [],
  );
}

function* namesIn(bindings: ts.NamedImportBindings): Generator<string> {
  if (ts.isNamedImports(bindings)) for (const { name } of bindings.elements) yield name.text;
}

function toRelative(registry: string, path: string): string {
  const folder = registry.slice(0, registry.lastIndexOf('/') + 1);
  return `./${path.slice(folder.length, -3)}`;
}
