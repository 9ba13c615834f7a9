import { createContext, Script } from 'node:vm';

/** What a bare context lets a program see of time and chance: both move at each look. */
export interface MovingHost {
  /** Milliseconds since 1970 that the first look at the clock gives. */
  readonly startsAt: number;
  /** Milliseconds that pass between two looks. */
  readonly step: number;
  /** The numbers that `Math.random` gives, again and again. */
  readonly random: readonly number[];
}

/** A program that was run: what its last expression gave, and how often it looked at the clock or tried its luck. */
export interface BareRun {
  readonly value: unknown;
  readonly looks: number;
}

/**
 * Runs a program where there is ECMAScript and `Intl`, and nothing else: no `process`, `fetch`, timers, `crypto`, `console`, `TextEncoder`,
 * `structuredClone`, and no code made from strings. `Date` and `Math.random` work, move at each look, and count the looks.
 *
 * The value comes back as JSON: no object crosses.
 */
export function runInBareContext(program: string, expression: string, host: MovingHost): BareRun {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const evaluate = (code: string): unknown => new Script(code).runInContext(context);
  evaluate(`
    var looks = 0;
    (() => {
      const RealDate = Date;
      const now = () => ${String(host.startsAt)} + ${String(host.step)} * looks++;
      globalThis.Date = new Proxy(RealDate, {
        construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === globalThis.Date ? target : newTarget),
        apply: () => new RealDate(now()).toString(),
        get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
      });
      const stream = ${JSON.stringify(host.random)};
      Math.random = () => stream[looks++ % stream.length];
      for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'escape', 'unescape']) delete globalThis[name];
    })();
  `);
  evaluate(program);
  const text = evaluate(`JSON.stringify((${expression}))`);
  const looks = Number(evaluate('looks'));
  return { value: typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined, looks };
}
