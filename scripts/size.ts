/** `npm run size`: what each door of the built package weighs in a user's bundle, minified and gzipped. 1 KB is 1,024 bytes. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entries } from './entries.ts';
import { conclude } from './steps.ts';

/** The rooms of floors 2 to 5 are held to these limits, in KB; the others are only reported. */
const limited = new Set(['model', 'eligibility', 'parcours', 'hours', 'matching', 'funding', 'delivery', 'impact']);
const limits = { own: 15, whole: 50 };

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

const rows = await Promise.all(
  entries.map(async ({ name, specifier, script }) => {
    const [own, whole] = await Promise.all([weigh(script, 'external'), weigh(script, 'bundle')]);
    const isLimited = limited.has(name);
    return { specifier, own, whole, isLimited, isHeavy: isLimited && (own > limits.own * 1024 || whole > limits.whole * 1024) };
  }),
);

const inKb = (bytes: number) => (bytes / 1024).toFixed(1);
console.log('Minified and gzipped, in KB of 1,024 bytes; everything the entry point exports.\n');
console.log('| entry point | without dependencies | with dependencies, zod included | limits |');
console.log('| --- | ---: | ---: | --- |');
for (const { specifier, own, whole, isLimited, isHeavy } of rows) {
  const verdict = isLimited ? `${limits.own} / ${limits.whole}${isHeavy ? ' **exceeded**' : ''}` : 'reported only';
  console.log(`| \`${specifier}\` | ${inKb(own)} | ${inKb(whole)} | ${verdict} |`);
}
console.log('');
const failed = rows.filter(({ isHeavy }) => isHeavy).length;
conclude({ passed: rows.length - failed, failed });
