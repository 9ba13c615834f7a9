/**
 * Compares the public types of each built entry point with the report committed under `docs/api/`, and fails on a
 * difference; `--update` (`npm run api`) rewrites the reports.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from '@microsoft/api-extractor';
import { entries } from './entries.ts';
import { root, run } from './run.ts';
import { conclude } from './steps.ts';

const committed = join(root, 'docs/api');
const fresh = mkdtempSync(join(tmpdir(), 'trajet-api-'));
const isUpdate = process.argv.includes('--update');
mkdirSync(committed, { recursive: true });

const configs = entries.map(({ name, declarations }) =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2023',
            lib: ['es2023'],
            module: 'esnext',
            moduleResolution: 'bundler',
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            types: [],
          },
          files: entries.map((entry) => entry.declarations),
        },
      },
      apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: fresh, reportTempFolder: join(fresh, 'temp') },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning },
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          // typedoc refuses these two, and here they would give line numbers of the build.
          'ae-undocumented': { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  }),
);

const [first] = configs;
if (first === undefined) throw new Error('package.json exports no entry point.');
const compilerState = CompilerState.create(first, { additionalEntryPoints: entries.map(({ declarations }) => declarations) });
mkdirSync(join(fresh, 'temp'));
/** Its progress is not worth a line: what it finds in the types is. */
const hushProgress = (message: ExtractorMessage) => {
  if (message.messageId.startsWith('console-')) message.handled = true;
};
for (const config of configs)
  Extractor.invoke(config, { compilerState, localBuild: true, printApiReportDiff: false, messageCallback: hushProgress });

const read = (folder: string, file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
const isReport = (file: string) => file.endsWith('.api.md');
const files = [...new Set([...readdirSync(fresh), ...readdirSync(committed)].filter(isReport))].sort();
const changed = files.filter((file) => read(fresh, file) !== read(committed, file));

for (const file of changed) {
  if (!isUpdate) {
    const { output } = await run('git', ['diff', '--no-index', '--no-color', '--', join(committed, file), join(fresh, file)]);
    console.log(existsSync(join(committed, file)) ? output : `docs/api/${file} is missing.`);
  } else if (read(fresh, file) === '') {
    rmSync(join(committed, file));
  } else {
    writeFileSync(join(committed, file), read(fresh, file));
  }
}
rmSync(fresh, { recursive: true, force: true });

if (isUpdate) console.log(`${changed.length} reports rewritten under docs/api/.`);
else if (changed.length > 0)
  console.log('The public API differs from docs/api/: if that is meant, run `npm run api` and commit the reports.');
conclude({ passed: files.length - (isUpdate ? 0 : changed.length), failed: isUpdate ? 0 : changed.length });
