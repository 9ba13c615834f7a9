import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

import { planPilot } from '../../examples/pilot/planPilot.ts';
import { pilotFileNames } from '../../examples/pilot/readPilot.ts';
import { runInBareContext, type MovingHost } from './runInBareContext';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const files = Object.fromEntries(pilotFileNames.map((name) => [name, readFileSync(at(`examples/pilot/${name}`), 'utf8')]));
const options = { locale: 'fr', seed: 1, maxSteps: 200 } as const;
const plan = `program.planPilot(${JSON.stringify(files)}, ${JSON.stringify(options)})`;

const oneHost: MovingHost = { startsAt: Date.UTC(2020, 10, 18), step: 86_399_000, random: [0.1, 0.9, 0.5] };
const otherHost: MovingHost = { startsAt: Date.UTC(2031, 5, 24), step: -3_700_000, random: [0.7, 0.2] };

let program = '';
beforeAll(async () => {
  const bundle = await build({
    entryPoints: [at('examples/pilot/planPilot.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    target: 'es2023',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { trajet: at('src/index.ts') },
  });
  program = bundle.outputFiles[0]?.text ?? '';
}, 60_000);

describe('the bare context itself', () => {
  it('lacks everything that is not ECMAScript or Intl', () => {
    const names = [
      'process',
      'fetch',
      'setTimeout',
      'crypto',
      'console',
      'TextEncoder',
      'structuredClone',
      'URL',
      'Buffer',
      'require',
      'queueMicrotask',
    ];
    const { value } = runInBareContext('', `${JSON.stringify(names)}.map((name) => typeof globalThis[name])`, oneHost);
    expect(value).toEqual(names.map(() => 'undefined'));
  });

  it('makes no code from strings', () => {
    const { value } = runInBareContext(
      '',
      `(() => { try { return new Function('return 1')(); } catch (error) { return error.name; } })()`,
      oneHost,
    );
    expect(value).toBe('EvalError');
  });

  it('has a clock and a chance that move at each look, and counts the looks', () => {
    const { value, looks } = runInBareContext('', '[Date.now(), Date.now(), new Date().getTime(), Math.random(), Math.random()]', oneHost);
    expect(new Set(value as number[]).size).toBe(5);
    expect(looks).toBe(5);
  });

  it('shows a program that reads the clock or chance by its answer', () => {
    const impure = 'globalThis.stamp = () => [Date.now(), Math.random()]';
    expect(runInBareContext(impure, 'stamp()', oneHost).value).not.toEqual(runInBareContext(impure, 'stamp()', otherHost).value);
  });
});

describe('the pilot in a bare context', () => {
  it('is planned to the same bytes under two clocks and two chances, and as outside', () => {
    const first = runInBareContext(program, plan, oneHost).value;
    const second = runInBareContext(program, plan, otherHost).value;
    const outside: unknown = JSON.parse(JSON.stringify(planPilot(files, options)));
    expect((first as { success: boolean }).success).toBe(true);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(JSON.stringify(first)).toBe(JSON.stringify(outside));
  }, 60_000);

  it('never tries its luck', () => {
    const noChance = `(() => { let tries = 0; const real = Math.random; Math.random = () => { tries += 1; return real(); }; ${plan}; return tries; })()`;
    expect(runInBareContext(program, noChance, oneHost).value).toBe(0);
  }, 60_000);
});
