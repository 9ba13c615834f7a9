import type { Ran } from './run.ts';

/** One thing to check. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Ran>;
  /** The steps that must have passed before: without them this one fails, unrun. */
  readonly after?: readonly string[];
  /** It wants the whole machine. */
  readonly alone?: boolean;
  /** Its output is worth reading even when it passes. */
  readonly show?: boolean;
}

/** Whole numbers of things that passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * The numbers in a report's last line (`12 passed, 0 failed`); without such a line, one thing that passed or failed.
 * A command that exits wrongly never counts as nothing failed.
 */
export function countReport({ ok, output }: Ran): Count {
  const line = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split('\n').at(-1) ?? '');
  if (line === null) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const failed = Number(line[2]);
  return { passed: Number(line[1]), failed: ok ? failed : Math.max(1, failed) };
}

/**
 * Runs every step, `lanes` at a time, in the order given as far as `after` and `alone` allow. Nothing stops it: each
 * result is printed when it comes, with its duration, and the output of what failed.
 */
export async function runSteps(steps: readonly Step[], lanes: number): Promise<Count> {
  const waiting = [...steps];
  const passed = new Set<string>();
  const done = new Set<string>();
  const running = new Map<Step, Promise<void>>();
  const total = { passed: 0, failed: 0 };

  const settle = (step: Step, ran: Ran, seconds: number) => {
    const count = countReport(ran);
    total.passed += count.passed;
    total.failed += count.failed;
    done.add(step.name);
    if (ran.ok) passed.add(step.name);
    console.log(`${ran.ok ? 'ok  ' : 'FAIL'}  ${step.name}  (${seconds.toFixed(1)} s)`);
    if (!ran.ok || step.show === true) console.log(ran.output.trimEnd().replaceAll(/^(?=.)/gm, '      '));
  };
  const start = async (step: Step) => {
    const began = performance.now();
    const ran = await step.run().catch((error: unknown) => ({ ok: false, output: String(error) }));
    settle(step, ran, (performance.now() - began) / 1000);
    running.delete(step);
  };
  const canStart = (step: Step) => {
    if (step.after?.every((name) => done.has(name)) === false) return false;
    if ([...running.keys()].some((other) => other.alone === true)) return false;
    return step.alone === true ? running.size === 0 : running.size < lanes;
  };

  while (waiting.length > 0 || running.size > 0) {
    const index = waiting.findIndex(canStart);
    const [step] = index < 0 ? [] : waiting.splice(index, 1);
    const missed = step?.after?.find((name) => !passed.has(name));
    if (step === undefined) {
      if (running.size === 0)
        throw new Error(`These steps wait for one that does not exist: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
    } else if (missed !== undefined) {
      settle(step, { ok: false, output: `not run: "${missed}" failed` }, 0);
    } else {
      running.set(step, start(step));
    }
  }
  return total;
}

/** Prints the last line of a report, and makes the process fail if anything did. */
export function conclude({ passed, failed }: Count): void {
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}
