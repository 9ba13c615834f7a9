/** Writes `dist/schemas/`: the JSON Schema of every document in both languages, from the room that was just built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.ts';
import { listSchemaFiles, type SchemaWriter } from './schemaFiles.ts';

const exchange = (await import(pathToFileURL(join(root, 'dist/exchange.js')).href)) as SchemaWriter;
const folder = join(root, 'dist/schemas');
mkdirSync(folder, { recursive: true });
for (const { name, text } of listSchemaFiles(exchange)) writeFileSync(join(folder, name), text);
