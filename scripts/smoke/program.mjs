import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

/**
 * What a first user does with the installed package, on any runtime. Results are asserted, not only loaded.
 *
 * @param load - `import` or `require`, as the project does it.
 * @returns How many entry points were loaded.
 */
export async function exercise(load) {
  const manifest = JSON.parse(readFileSync(new URL('node_modules/trajet/package.json', import.meta.url), 'utf8'));
  const doors = Object.keys(manifest.exports).filter((path) => path !== './package.json');
  for (const door of doors) {
    const room = await load(`trajet${door.slice(1)}`);
    assert.ok(Object.keys(room).length > 0, `trajet${door.slice(1)} exports nothing`);
  }

  const trajet = await load('trajet');
  const refused = trajet.safeParseEnterprise({});
  assert.equal(refused.success, false);
  assert.ok(refused.diagnostics.length > 0, 'a refusal says why');
  assert.deepEqual(structuredClone(refused), refused);

  if (trajet.pilotTemplate !== undefined) {
    const read = trajet.safeParseTemplate(trajet.pilotTemplate);
    assert.deepEqual(read.success ? read.data : read.diagnostics, trajet.pilotTemplate);
  }
  return doors.length;
}

/** The runtime that really runs this, as `Node 22.12.0`. */
export function describeRuntime() {
  const { Deno, Bun } = globalThis;
  if (Deno !== undefined) return `Deno ${Deno.version.deno}`;
  return Bun === undefined ? `Node ${process.version.slice(1)}` : `Bun ${Bun.version}`;
}
