import * as z from 'zod';

import { codeSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** Somewhere in Québec or elsewhere, as precisely as it is known. Codes are texts: leading zeros count. */
export const placeSchema = z.strictObject({
  address: z.exactOptional(nameSchema),
  municipality: z.exactOptional(nameSchema),
  /** Code of the MRC or equivalent territory on three digits, as `371` (Trois-Rivières). */
  mrc: z.exactOptional(codeSchema),
  /** Code of the administrative region on two digits, as `04` (Mauricie). */
  region: z.exactOptional(codeSchema),
  postalCode: z.exactOptional(z.string().max(12)),
  /** IANA zone, where it differs from the edition's: Îles-de-la-Madeleine, Basse-Côte-Nord. */
  timeZone: z.exactOptional(z.string().max(64)),
});

/** Somewhere, as precisely as it is known. */
export interface Place extends Frozen<z.infer<typeof placeSchema>> {}
