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
  const doors = Object.keys(manifest.exports).filter((path) => manifest.exports[path].endsWith('.js'));
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

  const pilot = { title: { fr: 'Édition pilote – « été »', en: 'Pilot 😀' }, minutes: 840, ratio: 1e-7, id: 'pilot' };
  assert.equal(trajet.hashDocument(pilot), 'sha256:2b78b5b95e4d500ad13fd49fdac1dfa4981678829c00dc745516ebdd5696b7b2');
  for (const kind of trajet.listSchemaKinds()) {
    for (const locale of ['fr', 'en']) {
      const file = new URL(`node_modules/trajet/dist/schemas/${kind}.${locale}.schema.json`, import.meta.url);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), trajet.toJsonSchema(kind, { locale }));
    }
  }
  return doors.length;
}

/** The runtime that really runs this, as `Node 22.12.0`. */
export function describeRuntime() {
  const { Deno, Bun } = globalThis;
  if (Deno !== undefined) return `Deno ${Deno.version.deno}`;
  return Bun === undefined ? `Node ${process.version.slice(1)}` : `Bun ${Bun.version}`;
}
