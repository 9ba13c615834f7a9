import ts from 'typescript';

/**
 * Puts back, in the declarations that are published, the comments of the properties of schemas.
 *
 * The compiler loses them where it prints an inferred type (zod maps the shape it is given), and whoever hovers `activity.thread` in an
 * editor would read nothing. The objects of a printed type and those of the schema's own text stand in the same order: both are walked
 * together, and where their numbers differ the walk fails rather than put a comment in the wrong place.
 */

/** The properties of an object of a schema by name: where each is written, with its comment. */
type Shape = ReadonlyMap<string, ts.ObjectLiteralElementLike>;

const makesObject = /^z\.(?:strict|loose)?[oO]bject$/u;

/** What the sources declare at their top level, by name. */
function indexDeclarations(sources: readonly ts.SourceFile[]): ReadonlyMap<string, ts.VariableDeclaration> {
  const declarations = sources.flatMap(({ statements }) =>
    statements.flatMap((each) => (ts.isVariableStatement(each) ? [...each.declarationList.declarations] : [])),
  );
  return new Map(declarations.map((each) => [each.name.getText(), each]));
}

/** What each function of the sources gives back, by its name: the expression of its one `return`. */
function indexReturns(sources: readonly ts.SourceFile[]): ReadonlyMap<string, ts.Expression> {
  const returns = sources.flatMap(({ statements }) =>
    statements.filter(ts.isFunctionDeclaration).flatMap(({ name, body }) => {
      const given = body?.statements.filter(ts.isReturnStatement).flatMap(({ expression }) => expression ?? []) ?? [];
      return name !== undefined && given.length === 1 ? given.map((each) => [name.text, each] as const) : [];
    }),
  );
  return new Map(returns);
}

/** Reads the text of schemas: which objects they hold, in the order written. */
function buildReader(sources: readonly ts.SourceFile[]) {
  const declarations = indexDeclarations(sources);
  const returns = indexReturns(sources);

  /** What a name stands for; nothing where its type is written by hand, as that hides it. */
  const findInitializer = (name: string): ts.Expression | undefined => {
    const declaration = declarations.get(name);
    return declaration?.type === undefined ? declaration?.initializer : undefined;
  };

  const readShape = (object: ts.ObjectLiteralExpression): Shape => {
    const shape = new Map<string, ts.ObjectLiteralElementLike>();
    for (const property of object.properties) {
      if (!ts.isSpreadAssignment(property)) shape.set(property.name.getText(), property);
      else for (const [name, spread] of findSpread(property.expression) ?? []) shape.set(name, spread);
    }
    return shape;
  };

  /** The shape that `...fields` or `...otherSchema.shape` adds. */
  const findSpread = (spread: ts.Expression): Shape | undefined => {
    if (ts.isPropertyAccessExpression(spread) && spread.name.text === 'shape') return listShapes(spread.expression)[0];
    const initializer = findInitializer(spread.getText());
    return initializer !== undefined && ts.isObjectLiteralExpression(initializer) ? readShape(initializer) : undefined;
  };

  /** The objects of a schema that no other of its objects holds. */
  const listShapes = (schema: ts.Expression | undefined): Shape[] => {
    if (schema === undefined) return [];
    if (ts.isIdentifier(schema)) return listShapes(findInitializer(schema.text));
    if (ts.isArrayLiteralExpression(schema)) return schema.elements.flatMap(listShapes);
    if (ts.isPropertyAccessExpression(schema)) return listShapes(readValue(findSpread(schema.expression)?.get(schema.name.text)));
    if (!ts.isCallExpression(schema)) return [];
    const { expression: called, arguments: given } = schema;
    const [first] = given;
    if (makesObject.test(called.getText()) && first !== undefined && ts.isObjectLiteralExpression(first)) return [readShape(first)];
    if (
      ts.isPropertyAccessExpression(called) &&
      called.name.text === 'extend' &&
      first !== undefined &&
      ts.isObjectLiteralExpression(first)
    ) {
      return [new Map([...(listShapes(called.expression)[0] ?? []), ...readShape(first)])];
    }
    // Our own functions that wrap a schema (`listSchema(item, …)`) hold it in what they are given; those that make one, in what they give back.
    const made = listShapes(returns.get(called.getText()));
    const chained = ts.isPropertyAccessExpression(called) && ts.isCallExpression(called.expression) ? listShapes(called.expression) : [];
    return [...made, ...chained, ...given.flatMap(listShapes)];
  };

  return { listShapes, findInitializer };
}

function readValue(property: ts.ObjectLiteralElementLike | undefined): ts.Expression | undefined {
  if (property === undefined) return undefined;
  if (ts.isShorthandPropertyAssignment(property)) return property.name;
  return ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** The objects of a printed type that no other of its objects holds; the choices of an enumeration are printed as one, and are none. */
function listPrinted(type: ts.Node | undefined): ts.TypeLiteralNode[] {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return [type];
  if (ts.isTypeReferenceNode(type) && type.typeName.getText().endsWith('ZodEnum')) return [];
  const found: ts.TypeLiteralNode[] = [];
  ts.forEachChild(type, (child) => void found.push(...listPrinted(child)));
  return found;
}

/** The text of a comment as it stands above a property, its inner lines aligned anew. */
function writeComment(property: ts.ObjectLiteralElementLike, indent: string): string | undefined {
  const doc = ts.getJSDocCommentsAndTags(property).findLast(ts.isJSDoc);
  return doc?.getText().replaceAll(/\n\s*/gu, `\n${indent} `);
}

/**
 * The declarations of one file, with the comment of each property of each schema.
 *
 * @param sources - The source files that the schemas are written in, parsed with parents.
 * @throws Error when the objects of a schema are not those of its printed type.
 */
export function restoreComments(declarations: string, sources: readonly ts.SourceFile[]): string {
  const { listShapes, findInitializer } = buildReader(sources);
  const file = ts.createSourceFile('declarations.d.ts', declarations, ts.ScriptTarget.ES2023, true);
  const edits: { readonly at: number; readonly text: string }[] = [];

  const walk = (printed: readonly ts.TypeLiteralNode[], shapes: readonly Shape[], name: string): void => {
    if (printed.length !== shapes.length) {
      throw new Error(`restoreComments: ${name} has ${shapes.length} objects in its source, ${printed.length} in its type`);
    }
    for (const [index, { members }] of printed.entries()) {
      for (const member of members) {
        if (!ts.isPropertySignature(member)) continue;
        const key = member.name.getText();
        const property = shapes[index]?.get(key);
        if (property === undefined) throw new Error(`restoreComments: ${name} has no property ${key} in its source`);
        const at = member.getStart();
        const { character } = file.getLineAndCharacterOfPosition(at);
        const indent = ' '.repeat(character);
        const comment = writeComment(property, indent);
        if (comment !== undefined && ts.getJSDocCommentsAndTags(member).length === 0) edits.push({ at, text: `${comment}\n${indent}` });
        walk(listPrinted(member.type), listShapes(readValue(property)), `${name}.${key}`);
      }
    }
  };

  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, type } of statement.declarationList.declarations) {
      if (!/Zod(?:Object|Union|DiscriminatedUnion|Array|Record)</u.test(type?.getText() ?? '')) continue;
      const shapes = listShapes(findInitializer(name.getText()));
      if (shapes.length > 0) walk(listPrinted(type), shapes, name.getText());
    }
  }
  return edits.sort((a, b) => b.at - a.at).reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), declarations);
}
