import * as z from 'zod';

import { idSchema, localeSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** A person to reach in an organisation. Personal information: keep only what the use requires. */
export const contactSchema = z.strictObject({
  /** Tells people of one organisation apart. Absent where nothing names the person. */
  id: z.exactOptional(idSchema),
  /** As the person signs. Personal information. */
  name: nameSchema,
  /** What the person does there, as « directrice générale ». Absent: not known. */
  role: z.exactOptional(nameSchema),
  /** Address to write to, at most 254 characters; its form is not checked. Absent: not known or not given. */
  email: z.exactOptional(z.string().max(254)),
  /** As it is dialled, at most 40 characters. Absent: not known or not given. */
  phone: z.exactOptional(z.string().max(40)),
  /** Language to write to the person in. Absent: not known. */
  language: z.exactOptional(localeSchema),
});

/** A person to reach in an organisation. */
export interface Contact extends Frozen<z.infer<typeof contactSchema>> {}
