import * as z from 'zod';

import { listSchema } from '../listSchema';
import { codeSchema, commonFields, dateSchema, idSchema, localeSchema, localizedTextSchema, versionSchema } from '../primitives';
import { defineMigration } from './migration';

const pin = z.strictObject({ id: idSchema, version: versionSchema });

/** A program as it was written until its rules could change from year to year. Private: nothing else knows this version. */
const earlierSchema = z.strictObject({
  schema: z.literal('trajet/program/1.0'),
  id: idSchema,
  title: localizedTextSchema,
  summary: z.exactOptional(localizedTextSchema),
  languages: z.exactOptional(listSchema(localeSchema, 2, 1)),
  owners: listSchema(idSchema, 50, 1),
  territory: z.exactOptional(listSchema(codeSchema, 200)),
  launchedOn: z.exactOptional(dateSchema),
  ruleSet: z.exactOptional(pin),
  templates: z.exactOptional(listSchema(pin, 100)),
  ...commonFields,
});

/** A program’s one rule set becomes the first of its rule sets; without dates, it applies always. */
export const programRuleSets = defineMigration({
  schema: earlierSchema,
  to: 'trajet/program/2.0',
  migrate: ({ ruleSet, ...program }) => ({
    ...program,
    schema: 'trajet/program/2.0',
    ...(ruleSet === undefined ? {} : { ruleSets: [ruleSet] }),
  }),
});
