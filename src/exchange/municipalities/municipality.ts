import * as z from 'zod';

import type { Frozen } from '../../model/frozen';
import { codeSchema, nameSchema } from '../../model/primitives';

/** One municipality, as the directory lists it. A name may be borne by several: the code alone is unique. */
export const municipalitySchema = z.strictObject({
  /** Geographic code on five digits, as `37067`: a text, where the leading zero counts. */
  code: z.string().regex(/^\d{5}$/u),
  /** As it is written, with the printer’s apostrophe and dash: « L’Ancienne-Lorette ». */
  name: nameSchema,
  /** What it is: « Ville », « Paroisse », « Réserve indienne »; the directory cuts long ones. Absent: the list does not say. */
  designation: z.exactOptional(nameSchema),
  /** Code of vocabulary `region`. Absent: the list does not say. */
  region: z.exactOptional(codeSchema),
  /** Code of vocabulary `mrc`. Absent: it is in no MRC, nor a part of an equivalent territory that its code tells. */
  mrc: z.exactOptional(codeSchema),
});

/** One municipality, as the directory lists it. */
export interface Municipality extends Frozen<z.infer<typeof municipalitySchema>> {}
