/** `npm run release:check`: what must hold before a version is published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './entries.ts';
import { root, run, type Ran } from './run.ts';
import { conclude, runSteps } from './steps.ts';

/** The changelog has a section for the version of package.json, with at least one line that begins Add, Change, Fix or Remove. */
function readChangelog(): Ran {
  const file = join(root, 'CHANGELOG.md');
  const sections = existsSync(file) ? readFileSync(file, 'utf8').split(/^## /m) : [];
  const section = sections.find((text) => /^\[?v?([\d.]+)/.exec(text)?.[1] === manifest.version);
  if (section === undefined) return { ok: false, output: `CHANGELOG.md has no section "## ${manifest.version}".` };
  const ok = /^- (?:Add|Change|Fix|Remove) /m.test(section);
  return {
    ok,
    output: ok ? '' : `CHANGELOG.md: section ${manifest.version} has no line that begins "- Add", "- Change", "- Fix" or "- Remove".`,
  };
}

/** npm would publish the package as it stands, without correcting package.json by itself. */
async function publishDry(): Promise<Ran> {
  const { ok, output } = await run('npm', ['publish', '--dry-run', '--access=public']);
  return { ok: ok && !/npm warn publish .*(?:auto-corrected|invalid|removed)/i.test(output), output };
}

const publishing = 'npm publish --dry-run';
const count = await runSteps(
  [
    { name: publishing, run: publishDry, show: true },
    { name: `changelog of ${manifest.version}`, run: () => Promise.resolve(readChangelog()) },
    { name: 'public API as committed', after: [publishing], run: () => run(process.execPath, ['scripts/api.ts']) },
    { name: 'unused code and dependencies', run: () => run('knip', ['--no-progress']) },
  ],
  2,
);
conclude(count);
