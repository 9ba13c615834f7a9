import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What came of a command: its exit, and all that it wrote. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** What npm tells the scripts it starts, and must not tell the npm that they start in turn. */
const ofThisNpm = /^npm_(package_|lifecycle_|config_local_prefix|config_dry_run|command|execpath)/i;

/**
 * What came of one command, with the tools of this project on its path; never a rejection.
 *
 * @param options - `minutes` ends a command that takes longer (30 by default).
 */
export function run(
  command: string,
  args: readonly string[] = [],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly minutes?: number;
  } = {},
): Promise<Ran> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofThisNpm.test(name));
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const env = { ...Object.fromEntries(inherited), PATH: path, NO_COLOR: '1', FORCE_COLOR: '0', ...options.env };
  const minutes = options.minutes ?? 30;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      shell: process.platform === 'win32',
    });
    const stop = () => child.kill();
    process.once('SIGTERM', stop);
    const written: string[] = [];
    const keep = (chunk: string) => written.push(chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop);
      if (signal !== null) keep(`\n${command} was stopped by ${signal} (it may take ${minutes} minutes).\n`);
      resolve({ ok: code === 0, output: written.join('') });
    });
  });
}
