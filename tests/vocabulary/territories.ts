import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import * as z from 'zod';

const path = fileURLToPath(new URL('../../../shared/data/territories.json', import.meta.url));

const territoriesSchema = z.object({
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  mrcs: z.array(z.object({ code: z.string(), name: z.string(), region: z.string() })),
  censusDivisions: z.array(z.object({ code: z.string(), name: z.string(), region: z.string() })),
  municipalities: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string().nullable(), z.string()])),
});

/** The title of tests that read the export: where it is absent, it says why they are skipped. */
export function titleWithTerritories(title: string): string {
  return existsSync(path) ? title : `${title} (skipped: ../shared/data/territories.json is absent)`;
}

/** The export of the directory of municipalities that the vocabularies were written from; `undefined`, and said, where it is absent. */
export function readTerritories(): z.infer<typeof territoriesSchema> | undefined {
  if (existsSync(path)) return territoriesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  console.warn('Skipped: ../shared/data/territories.json is absent, so names of territories are not compared with it.');
  return undefined;
}
