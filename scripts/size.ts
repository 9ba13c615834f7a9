/** `npm run size`: what each door of the built package weighs in a user's bundle, minified and gzipped. 1 KB is 1,024 bytes. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entries } from './entries.ts';
import { root } from './run.ts';
import { conclude } from './steps.ts';

/** The rooms of floors 2 to 5 are held to these limits, in KB; the others are only reported. */
const limited = new Set(['model', 'eligibility', 'parcours', 'hours', 'matching', 'funding', 'delivery', 'impact']);
const usual = { own: 15, whole: 50 };
/** Limits raised by `docs/decisions/0013-five-doors-weigh-more.md`. */
const raised: Readonly<Record<string, typeof usual>> = {
  model: { own: 54, whole: 83 },
  eligibility: { own: 44, whole: 72 },
  parcours: { own: 37, whole: 68 },
  hours: { own: 19, whole: 50 },
  impact: { own: 22, whole: 50 },
};

/** Gzipped bytes of a bundle of everything that an entry point exports, with its dependencies in it or left outside. */
async function weigh(script: string, packages: 'bundle' | 'external'): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [script],
    packages,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((bytes, { contents }) => bytes + gzipSync(contents, { level: 9 }).length, 0);
}

/** Gzipped bytes of a bundle that imports one name of an entry point. */
async function weighAlone(script: string, name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from ${JSON.stringify(script)};`, resolveDir: root },
    packages: 'external',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((bytes, { contents }) => bytes + gzipSync(contents, { level: 9 }).length, 0);
}

const rows = await Promise.all(
  entries.map(async ({ name, specifier, script }) => {
    const [own, whole] = await Promise.all([weigh(script, 'external'), weigh(script, 'bundle')]);
    const limits = limited.has(name) ? (raised[name] ?? usual) : undefined;
    const isHeavy = limits !== undefined && (own > limits.own * 1024 || whole > limits.whole * 1024);
    return { specifier, own, whole, limits, isHeavy };
  }),
);

const inKb = (bytes: number) => (bytes / 1024).toFixed(1);
console.log('Minified and gzipped, in KB of 1,024 bytes; everything the entry point exports.\n');
console.log('| entry point | without dependencies | with dependencies, zod included | limits |');
console.log('| --- | ---: | ---: | --- |');
for (const { specifier, own, whole, limits, isHeavy } of rows) {
  const verdict = limits === undefined ? 'reported only' : `${limits.own} / ${limits.whole}${isHeavy ? ' **exceeded**' : ''}`;
  console.log(`| \`${specifier}\` | ${inKb(own)} | ${inKb(whole)} | ${verdict} |`);
}

/** What a user's bundle holds who imports one function, and the KB it may hold: the rest of the door must stay out. */
const alone = [
  ['trajet/hours', 'countMinutes', 0.5],
  ['trajet/model', 'listHolidays', 3],
  ['trajet/parcours', 'validateTemplate', 12],
  ['trajet/eligibility', 'compileRuleSet', 13],
  ['trajet/model', 'safeParseEnterprise', 26],
] as const;
console.log('\n| one function alone | without dependencies | limit |');
console.log('| --- | ---: | ---: |');
let tooHeavy = 0;
for (const [door, name, limit] of alone) {
  const script = entries.find(({ specifier }) => specifier === door)?.script ?? door;
  const bytes = await weighAlone(script, name);
  const isOver = bytes > limit * 1024;
  tooHeavy += Number(isOver);
  console.log(`| \`${name}\` of \`${door}\` | ${inKb(bytes)} | ${limit}${isOver ? ' **exceeded**' : ''} |`);
}
console.log('');
const failed = rows.filter(({ isHeavy }) => isHeavy).length + tooHeavy;
conclude({ passed: rows.length + alone.length - failed, failed });
