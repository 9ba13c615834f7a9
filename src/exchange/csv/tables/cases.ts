import * as z from 'zod';

import type { EligibilityCase } from '../../../eligibility/eligibilityCase';
import { factsSchema } from '../../../model/fact';
import { dateSchema, nameSchema, textSchema } from '../../../model/primitives';
import { readDate } from '../cells/readDate';
import { buildListReader } from '../cells/readList';
import { readText } from '../cells/readText';
import { buildWordReader } from '../cells/readWord';
import { buildFactColumns, column, required } from '../columns';
import { defineCsvTable } from '../csvTable';

const caseSchema: z.ZodType<EligibilityCase> = z.strictObject({
  name: z.exactOptional(nameSchema),
  asOf: z.exactOptional(dateSchema),
  facts: factsSchema,
  expected: z.enum(['eligible', 'ineligible', 'undetermined']),
  // Ids or titles: `runCases`, which has the rule set, says which criteria they name.
  because: z.exactOptional(z.array(textSchema).max(100)),
  provenance: z.exactOptional(nameSchema),
  // Filled below, never by a cell: a file's name may be of any length.
  source: z.exactOptional(z.strictObject({ file: z.exactOptional(z.string()), line: z.int().min(1) })),
});

const readExpected = buildWordReader([
  { code: 'eligible', label: { fr: 'admissible', en: 'eligible' }, aliases: ['oui', 'yes', 'admis', 'accepté', 'accordé'] },
  {
    code: 'ineligible',
    label: { fr: 'non admissible', en: 'not eligible' },
    aliases: ['inadmissible', 'non', 'no', 'non admis', 'refusé', 'rejeté'],
  },
  { code: 'undetermined', label: { fr: 'à compléter', en: 'to complete' }, aliases: ['incomplet', 'indéterminé', 'incomplete'] },
]);

/** Cases of eligibility with the verdict that their author expects: one applicant a row, one fact a column. */
export const cases = defineCsvTable<'cases', EligibilityCase>({
  id: 'cases',
  title: { fr: 'Cas d’admissibilité', en: 'Eligibility cases' },
  schema: caseSchema,
  hasFactColumns: true,
  columns: ({ facts }) => [
    column('name', readText, ['Cas', 'Case'], 'Nom', 'Name'),
    column('asOf', readDate, ['En date du', 'As of'], 'Date'),
    required(column('expected', readExpected, ['Verdict attendu', 'Expected verdict'], 'Attendu', 'Verdict', 'Résultat attendu')),
    column('because', buildListReader(readText), ['Critères', 'Criteria'], 'Parce que', 'Motifs', 'Critère', 'Criterion'),
    column('provenance', readText, ['Provenance', 'Provenance'], 'Source'),
    ...buildFactColumns(facts, 'facts'),
  ],
  filledKeys: ['source'],
  complete: (draft, _context, place) => ({ facts: {}, ...draft, source: place }),
});
