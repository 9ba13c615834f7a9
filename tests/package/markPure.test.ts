import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { markPure } from '../../scripts/markPure.ts';

const source = `
  const say = (word: string): string => word + '!';
  export const used = say('kept') satisfies string;
  export const unused: readonly string[] = [say('left out'), 'and all its list'] as const;
  export function count() { return used.length; }
`;

async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents: `${contents}\nconsole.log(count());`, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

describe('constants that a call makes, marked for bundlers', () => {
  it('are left out where nothing uses them, and kept where something does', async () => {
    const text = await bundle(markPure(source, 'source.ts').replaceAll('export ', ''));
    expect(text).toContain('kept');
    expect(text).not.toContain('left out');
  });

  it('would stay, unmarked', async () => {
    expect(await bundle(source.replaceAll('export ', ''))).toContain('left out');
  });

  it('have the same values: functions and plain texts are not touched', () => {
    const untouched = `export const name = 'a';\nexport const double = (x: number) => twice(x);\nexport function f() { return g(); }\n`;
    expect(markPure(untouched, 'source.ts')).toBe(untouched);
    expect(markPure('const a = f(1), b = { c: g() };', 'source.ts')).toBe(
      'const a = /* @__PURE__ */ (() => ( f(1)))(), b = /* @__PURE__ */ (() => ( { c: g() }))();',
    );
  });
});
