import * as z from 'zod';

import { contactRole } from '../vocabulary/contactRole';
import { buildCodeSchema } from './buildCodeSchema';
import { listSchema } from './listSchema';
import { idSchema, localeSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** A person to reach in an organisation. Personal information: keep only what the use requires. */
export const contactSchema = z.strictObject({
  /** Tells people of one organisation apart. Absent where nothing names the person. */
  id: z.exactOptional(idSchema),
  /** As the person signs. Personal information. */
  name: nameSchema,
  /** The title as it is printed, as « directrice générale ». Absent: not known. */
  role: z.exactOptional(nameSchema),
  /** What the person does there: codes of vocabulary `contactRole`, as `director`. Absent: not known. */
  roles: z.exactOptional(listSchema(buildCodeSchema(contactRole), 20)),
  /** Address to write to, at most 254 characters; its form is not checked. Absent: not known or not given. */
  email: z.exactOptional(z.string().max(254)),
  /** As it is dialled, at most 40 characters. Absent: not known or not given. */
  phone: z.exactOptional(z.string().max(40)),
  /** Language to write to the person in. Absent: not known. */
  language: z.exactOptional(localeSchema),
});

/** A person to reach in an organisation. */
export interface Contact extends Frozen<z.infer<typeof contactSchema>> {}
