/**
 * `npm run pilot`: reads the files beside this one, plans the pilot, and writes `out/`.
 *
 * All that touches the machine is here: files, the clock, the screen. What plans is in `planPilot.ts`, and is pure.
 */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { formatDiagnostics, type Locale } from 'trajet';

import { planPilot } from './planPilot.ts';
import { pilotFileNames } from './readPilot.ts';

const here = dirname(fileURLToPath(import.meta.url));

const words = {
  fr: {
    help: `Planifie le projet pilote de Trajet (Trois-Rivières, 2020) à partir des fichiers de examples/pilot.

  npm run pilot -- [options]

  --locale fr|en    langue de ce qui est écrit (fr par défaut)
  --seed <entier>   autre départ de la recherche d’horaire (1 par défaut)
  --steps <entier>  effort de recherche (3000 par défaut)
  --from <dossier>  lire les fichiers d’un autre dossier
  --out <dossier>   écrire ailleurs que dans out/
  --help            cette aide`,
    searching: 'Recherche de l’horaire',
    placed: 'séances placées',
    refused: 'Rien n’a été écrit\u00a0: les fichiers sont à corriger.',
    missing: (file: string) => `Le fichier ${file} est introuvable.`,
    usage: (text: string) => `${text}\nEssayer\u00a0: npm run pilot -- --help`,
  },
  en: {
    help: `Plans the pilot of Trajet (Trois-Rivières, 2020) from the files of examples/pilot.

  npm run pilot -- [options]

  --locale fr|en    language of what is written (fr by default)
  --seed <integer>  another start for the timetable search (1 by default)
  --steps <integer> effort of the search (3000 by default)
  --from <folder>   read the files of another folder
  --out <folder>    write elsewhere than in out/
  --help            this help`,
    searching: 'Searching for a timetable',
    placed: 'sessions placed',
    refused: 'Nothing was written: the files need mending.',
    missing: (file: string) => `The file ${file} cannot be found.`,
    usage: (text: string) => `${text}\nTry: npm run pilot -- --help`,
  },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const say = words[options.locale];
  if (options.problem !== undefined) return fail(say.usage(options.problem));
  if (options.help) {
    console.log(say.help);
    return 0;
  }

  const files: Record<string, string> = {};
  for (const name of pilotFileNames) {
    const text = await readFile(join(options.from, name), 'utf8').catch(() => undefined);
    if (text === undefined) return fail(say.missing(relative(process.cwd(), join(options.from, name))));
    files[name] = text;
  }

  const result = planPilot(files, { locale: options.locale, seed: options.seed, maxSteps: options.steps, onProgress: drawBar(say) });
  clearBar();
  if (!result.success) {
    for (const { text } of formatDiagnostics(result.diagnostics, { locale: options.locale })) console.error(`• ${text}`);
    return fail(say.refused);
  }

  await replaceFiles(options.out, result.files);
  for (const line of result.summary) console.log(line.replaceAll('{out}', relative(process.cwd(), options.out)));
  return 0;
}

/**
 * Writes everything beside, then puts each file or folder in its place: an interrupted run leaves the former results whole.
 * Only names that this program writes are replaced; whatever else is in the folder stays.
 */
async function replaceFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const draft = await mkdtemp(join(dirname(folder), '.trajet-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(draft, name)), { recursive: true });
      await writeFile(join(draft, name), text);
    }
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(draft)) {
      await rm(join(folder, name), { recursive: true, force: true });
      await rename(join(draft, name), join(folder, name));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

interface Options {
  readonly locale: Locale;
  readonly seed: number;
  readonly steps: number;
  readonly from: string;
  readonly out: string;
  readonly help: boolean;
  readonly problem?: string;
}

function readOptions(args: readonly string[]): Options {
  const defaults: Options = { locale: 'fr', seed: 1, steps: 3000, from: here, out: resolve('out'), help: false };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        locale: { type: 'string', default: 'fr' },
        seed: { type: 'string', default: '1' },
        steps: { type: 'string', default: '3000' },
        from: { type: 'string', default: here },
        out: { type: 'string', default: 'out' },
        help: { type: 'boolean', default: false },
      },
    });
    const locale: Locale = values.locale === 'en' ? 'en' : 'fr';
    const read = { ...defaults, locale, from: resolve(values.from), out: resolve(values.out), help: values.help };
    if (values.locale !== locale) return { ...read, problem: `--locale: fr | en, ≠ ${values.locale}` };
    for (const name of ['seed', 'steps'] as const) {
      if (!/^\d{1,9}$/u.test(values[name])) return { ...read, problem: `--${name}: 0, 1, 2… ≠ ${values[name]}` };
    }
    return { ...read, seed: Number(values.seed), steps: Number(values.steps) };
  } catch (error) {
    return { ...defaults, problem: error instanceof Error ? error.message : String(error) };
  }
}

function fail(text: string): number {
  console.error(text);
  return 1;
}

/** A bar that is redrawn in place on a terminal; on a pipe, nothing is drawn. */
function drawBar(
  say: (typeof words)[Locale],
): (progress: { readonly step: number; readonly maxSteps: number; readonly placed: number; readonly total: number }) => void {
  let drawn = -1;
  return ({ step, maxSteps, placed, total }) => {
    const done = Math.min(20, Math.floor((20 * step) / Math.max(1, maxSteps)));
    if (!process.stderr.isTTY || (done === drawn && placed === total)) return;
    drawn = done;
    process.stderr.write(
      `\r${say.searching} [${'█'.repeat(done)}${'·'.repeat(20 - done)}] ${String(placed)}/${String(total)} ${say.placed} `,
    );
  };
}

function clearBar(): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(79)}\r`);
}
