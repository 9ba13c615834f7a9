import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { contactSchema } from './contact';
import { listSchema } from './listSchema';
import { placeSchema } from './place';
import { codeSchema, commonFields, idSchema, localizedTextSchema, minutesSchema, nameSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** What an organisation does around the table; it may do several things. */
export const partnerRoleSchema = z.enum(['lead', 'table-member', 'deliverer', 'funder', 'researcher', 'host']);

/** What an organisation does around the table. */
export type PartnerRole = Frozen<z.infer<typeof partnerRoleSchema>>;

/** An organisation around the table (« partenaire »): a lead, a member, a giver of hours, a funder, a researcher. */
export const partnerSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Short name for tables and drawings. */
  shortName: z.exactOptional(nameSchema),
  roles: listSchema(z.strictObject({ role: partnerRoleSchema, source: commonFields.source, assumed: commonFields.assumed }), 20, 1),
  expertise: z.exactOptional(listSchema(codeSchema, 100)),
  place: z.exactOptional(placeSchema),
  contacts: z.exactOptional(listSchema(contactSchema, 100)),
  /** Hours that the partner promises in all, as minutes given. */
  promisedGivenMinutes: z.exactOptional(minutesSchema),
  mission: z.exactOptional(localizedTextSchema),
  website: z.exactOptional(z.string().max(2_000)),
  ...commonFields,
});

/** An organisation around the table. */
export interface Partner extends Frozen<z.infer<typeof partnerSchema>> {}

/** Reads a partner. Never throws. */
export function safeParsePartner(json: unknown): ReadResult<Partner> {
  return readDocument<Partner>(json, { schema: partnerSchema });
}

/**
 * Reads a partner.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parsePartner(json: unknown): Partner {
  return demandSuccess('parsePartner', safeParsePartner(json));
}
