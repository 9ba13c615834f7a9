import * as z from 'zod';

import { idSchema, localeSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** A person to reach in an organisation. Personal information: keep only what the use requires. */
export const contactSchema = z.strictObject({
  id: z.exactOptional(idSchema),
  name: nameSchema,
  role: z.exactOptional(nameSchema),
  email: z.exactOptional(z.string().max(254)),
  phone: z.exactOptional(z.string().max(40)),
  language: z.exactOptional(localeSchema),
});

/** A person to reach in an organisation. */
export interface Contact extends Frozen<z.infer<typeof contactSchema>> {}
