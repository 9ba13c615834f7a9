import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { runInBareContext } from '../../purity/runInBareContext';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const asked = [
  ['inspectNeq', '11 6000 0007'],
  ['inspectNeq', '3460000008'],
  ['inspectBusinessNumber', '123456782 RC 0001'],
  ['inspectPostalCode', 'g9a5c5'],
  ['inspectScian', '31-33'],
  ['buildId', 'Éditions d’Art Le Sabord'],
] as const;

describe('F15: rules that only run when a screen is displayed, for one kind of subject', () => {
  it('identifiers are inspected without host, screen, program or kind of subject, and give the same plain data', async () => {
    const contents =
      ['Neq', 'BusinessNumber', 'PostalCode', 'Scian']
        .map((name) => `export { inspect${name} } from '${at(`src/model/identifiers/inspect${name}.ts`)}';`)
        .join('\n') + `\nexport { buildId } from '${at('src/base/buildId.ts')}';`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: at('.'), loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'program',
      target: 'es2023',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    });
    const calls = asked.map(([name, text]) => `program.${name}(${JSON.stringify(text)})`).join(', ');
    const run = (startsAt: number) =>
      runInBareContext(outputFiles[0]?.text ?? '', `[${calls}]`, { startsAt, step: 86_399_000, random: [0.1, 0.9] }).value;
    const found = run(Date.UTC(2020, 10, 18));
    expect(found).toEqual(run(Date.UTC(2031, 5, 24)));
    expect(found).toMatchObject([
      { normalized: '1160000007', kind: 'legal-person' },
      { checkDigit: 'fails', kind: 'unknown' },
      { businessNumber: '123456782' },
      { inQuebec: 'yes' },
      { sector: '31-33' },
      'editions-d-art-le-sabord',
    ]);
  });
});
