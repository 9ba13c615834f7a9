import { freezeDeep } from '../base/freezeDeep';
import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { buildDuplicateIdCheck } from './checks/buildDuplicateIdCheck';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema } from './primitives';
import { postingSchema } from './posting';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** Every posting of hours of an edition, in the order they were recorded; balances are computed from them, never stored. */
export const ledgerSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/ledger/1.0'),
  /** Names this ledger among those of its keeper. */
  id: idSchema,
  /** Id of the edition whose hours these are. Absent: not said. */
  edition: z.exactOptional(idSchema),
  /** Up to this day included, only corrections are accepted. */
  closedThrough: z.exactOptional(dateSchema),
  /** In the order they were recorded; a balance does not depend on it. */
  postings: listSchema(postingSchema, 2_000_000),
  ...commonFields,
});

/** Every posting of hours of an edition. */
export interface Ledger extends Frozen<z.infer<typeof ledgerSchema>> {}

/** A ledger may be larger than other documents. */
export const ledgerLimits = freezeDeep({ depth: 64, nodes: 40_000_000, text: 1_000_000 });

const duplicateRecord = buildDuplicateIdCheck('postings');

/** Reads a ledger. Never throws. */
export function safeParseLedger(json: unknown): ReadResult<Ledger> {
  return readDocument<Ledger>(json, { schema: ledgerSchema, id: 'trajet/ledger/1.0', checks: [duplicateRecord], limits: ledgerLimits });
}

/**
 * Reads a ledger.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseLedger(json: unknown): Ledger {
  return demandSuccess('parseLedger', safeParseLedger(json));
}
