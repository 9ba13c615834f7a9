import ts from 'typescript';

/**
 * The source with each constant of a module that a call makes (a schema, a diagnostic, a registry) written as a pure call without arguments.
 *
 * Bundlers keep a call that they cannot prove harmless, and the built files hold several modules each: unmarked, a bundle that imports one
 * function would carry every schema and every sentence of its file. No module of `src/` does anything when loaded but make constants.
 */
export function markPure(source: string, file: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, false);
  const makes = (node: ts.Node): boolean =>
    ts.isCallExpression(node) || ts.isNewExpression(node) || (!ts.isFunctionLike(node) && (ts.forEachChild(node, makes) ?? false));
  const initializers = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer !== undefined && makes(initializer) ? [initializer] : []));
  return initializers.reduceRight((marked, { pos, end }) => {
    return `${marked.slice(0, pos)} /* @__PURE__ */ (() => (${marked.slice(pos, end)}))()${marked.slice(end)}`;
  }, source);
}
