import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

import * as trajet from '../../src/index';
import { buildEdition, buildProgram } from '../model/builders';
import { runInBareContext, type MovingHost } from './runInBareContext';

const host: MovingHost = { startsAt: Date.UTC(2020, 10, 18), step: 86_399_000, random: [0.1, 0.9] };
const earlier = { ...buildProgram(), schema: 'trajet/program/1.0', ruleSet: { id: 'rules', version: '1.0.0' } };

let program = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { hashDocument, listSchemaKinds, openDocument, toJsonSchema, toStandardSchema } from './src/index';`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'trajet',
    target: 'es2023',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  program = outputFiles[0]?.text ?? '';
}, 60_000);

/** What an expression gives in the bare context; it never looks at the clock or at chance. */
function evaluate(expression: string): unknown {
  const { value, looks } = runInBareContext(program, expression, host);
  expect(looks).toBe(0);
  return value;
}

test('where no code is made from strings, schemas are written all the same, to the byte', () => {
  for (const kind of trajet.listSchemaKinds()) {
    for (const locale of ['fr', 'en'] as const) {
      expect(evaluate(`trajet.hashDocument(trajet.toJsonSchema('${kind}', { locale: '${locale}' }))`)).toBe(
        trajet.hashDocument(trajet.toJsonSchema(kind, { locale })),
      );
    }
  }
});

test('documents are opened, migrated and hashed there as here', () => {
  for (const json of [earlier, buildEdition(), { ...buildEdition(), status: 'soon' }, {}]) {
    expect(evaluate(`trajet.openDocument(${JSON.stringify(json)})`)).toEqual(trajet.openDocument(json));
  }
  expect(evaluate(`trajet.hashDocument(${JSON.stringify(buildEdition())})`)).toBe(trajet.hashDocument(buildEdition()));
  expect(evaluate(`trajet.toStandardSchema('program', { locale: 'fr' })['~standard'].validate({})`)).toEqual(
    trajet.toStandardSchema('program', { locale: 'fr' })['~standard'].validate({}),
  );
});
