import ts from 'typescript';

/** A sample of code found in a docstring or in a page. */
export interface Sample {
  readonly file: string;
  /** Line of the file where its code starts, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The samples of a source file: what follows each `@example`, up to the next tag or the end of the docstring. */
export function listDocstringSamples(file: string, text: string): Sample[] {
  const samples: Sample[] = [];
  let current: { line: number; lines: string[] } | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const comment = /^\s*\*(?: (.*)|\/|)$/u.exec(raw);
    const content = comment === null || raw.trim() === '*/' ? undefined : (comment[1] ?? '');
    if (content === undefined || /^@\w+/u.test(content)) {
      if (current !== undefined) samples.push({ file, line: current.line, code: current.lines.join('\n') });
      current = content?.startsWith('@example') === true ? { line: index + 2, lines: [] } : undefined;
    } else current?.lines.push(content);
  }
  return samples;
}

/** The samples of a page: its fences marked `ts` or `js`. */
export function listPageSamples(file: string, text: string): Sample[] {
  return [...text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gmu)].map((found) => ({
    file,
    line: text.slice(0, found.index).split('\n').length + 1,
    code: found[1] ?? '',
  }));
}

/** One `// =>` of a sample: what its expression gave, and what the sample says that it gives. */
export interface Claim {
  readonly line: number;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** What a sample may name: values by name, and modules by what they are imported as. */
export interface SampleScope {
  readonly values: Readonly<Record<string, unknown>>;
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Runs a sample and gives its claims, in order. What it throws is thrown, with its file and line. */
export async function runSample(sample: Sample, { values, modules }: SampleScope): Promise<Claim[]> {
  const claims: Claim[] = [];
  const claim = (line: number, actual: unknown, expected: unknown) => claims.push({ line, actual, expected });
  const declared = new Set<string>();
  const body = instrument(sample.code, sample.line, declared);
  const names = Object.keys(values).filter((name) => !declared.has(name));
  const script = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext } }).outputText;
  // Samples are the project's own text; running them is what this test is for.
  const AsyncFunction = (async () => {
    await Promise.resolve();
  }).constructor as new (...parts: string[]) => (...given: unknown[]) => Promise<void>;
  try {
    await new AsyncFunction('claim', 'modules', ...names, `{\n${script}\n}`)(claim, modules, ...names.map((name) => values[name]));
  } catch (error) {
    throw new Error(`${sample.file}:${sample.line}: ${String(error)}`, { cause: error });
  }
  return claims;
}

/** The sample with its imports taken from the scope, and each `expression // => expected` turned into a claim. */
function instrument(code: string, firstLine: number, declared: Set<string>): string {
  const source = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2023, true);
  const edits: { from: number; to: number; text: string }[] = [];
  for (const statement of source.statements) {
    const from = statement.getStart(source);
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      const elements =
        bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.filter((element) => !element.isTypeOnly) : [];
      for (const element of elements) declared.add(element.name.text);
      const list = elements.map(({ name, propertyName }) =>
        propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
      );
      edits.push({
        from,
        to: statement.end,
        text: `const { ${list.join(', ')} } = modules[${statement.moduleSpecifier.getText(source)}];`,
      });
      continue;
    }
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) declared.add(name.text);
    }
    // Behind the expression, or alone on the next line where the expression is long.
    const said = /^[ \t]*\n?\/\/ => (.+)/u.exec(code.slice(statement.end))?.[1];
    if (said === undefined || !ts.isExpressionStatement(statement)) continue;
    const line = firstLine + source.getLineAndCharacterOfPosition(statement.end).line;
    edits.push({ from, to: statement.end, text: `claim(${line}, (${statement.expression.getText(source)}), (${said}));` });
  }
  return edits.reduceRight((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
}
