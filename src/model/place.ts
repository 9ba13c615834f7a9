import * as z from 'zod';

import { mrc } from '../vocabulary/mrc';
import { region } from '../vocabulary/region';
import { buildCodeSchema } from './buildCodeSchema';
import { nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** Somewhere in Québec or elsewhere, as precisely as it is known. Codes are texts: leading zeros count. */
export const placeSchema = z.strictObject({
  /** Number and street, as on an envelope. Absent: not known. */
  address: z.exactOptional(nameSchema),
  /** Name of the city, town or village. Absent: not known. */
  municipality: z.exactOptional(nameSchema),
  /** Code of the MRC or equivalent territory on three digits, as `371` (Trois-Rivières). */
  mrc: z.exactOptional(buildCodeSchema(mrc)),
  /** Code of the administrative region on two digits, as `04` (Mauricie). */
  region: z.exactOptional(buildCodeSchema(region)),
  /** As it is written, at most 12 characters: « G9A 5J1 ». Absent: not known. */
  postalCode: z.exactOptional(z.string().max(12)),
  /** IANA zone, where it differs from the edition's: Îles-de-la-Madeleine, Basse-Côte-Nord. */
  timeZone: z.exactOptional(z.string().max(64)),
});

/** Somewhere, as precisely as it is known. */
export interface Place extends Frozen<z.infer<typeof placeSchema>> {}
