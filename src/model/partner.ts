import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { expertise } from '../vocabulary/expertise';
import { partnerRole } from '../vocabulary/partnerRole';
import { region } from '../vocabulary/region';
import { mrc } from '../vocabulary/mrc';
import { contactRole } from '../vocabulary/contactRole';
import { nameChoices } from './nameChoices';
import { buildCodeSchema } from './buildCodeSchema';
import { partnerChecks } from './checks/partner/registry';
import { listPartnerCodes } from './codes/listNounCodes';
import { buildUnknownCodeCheck } from './codes/unknownCode';
import { contactSchema } from './contact';
import { listSchema } from './listSchema';
import { placeSchema } from './place';
import { commonFields, idSchema, localizedTextSchema, minutesSchema, nameSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** What an organisation does around the table; it may do several things. */
export const partnerRoleSchema = z.enum(['lead', 'table-member', 'deliverer', 'funder', 'researcher', 'host'], {
  error: nameChoices(partnerRole),
});

/** What an organisation does around the table. */
export type PartnerRole = Frozen<z.infer<typeof partnerRoleSchema>>;

/** An organisation around the table (« partenaire »): a lead, a member, a giver of hours, a funder, a researcher. */
export const partnerSchema = z.strictObject({
  /** Unique among the partners of the edition; advisors, offers, rooms and agreements name it. */
  id: idSchema,
  /** As the organisation writes it. */
  name: nameSchema,
  /** Short name for tables and drawings. */
  shortName: z.exactOptional(nameSchema),
  /** What it does around the table, one role or more. */
  roles: listSchema(
    z.strictObject({
      /** One thing it does, as `lead`, `funder` or `host` (vocabulary `partnerRole`). */
      role: partnerRoleSchema,
      /** Where it is read that it holds this role. Absent: not said. */
      source: commonFields.source,
      /** True when no source says that it holds this role. */
      assumed: commonFields.assumed,
    }),
    20,
    1,
  ),
  /** Codes of vocabulary `expertise` that its people can give. Absent: not known. */
  expertise: z.exactOptional(listSchema(buildCodeSchema(expertise), 100)),
  /** Where its office is. Absent: not known. */
  place: z.exactOptional(placeSchema),
  /** People to reach. Absent: none recorded. */
  contacts: z.exactOptional(listSchema(contactSchema, 100)),
  /** Hours that the partner promises in all, as minutes given. */
  promisedGivenMinutes: z.exactOptional(minutesSchema),
  /** What the organisation is for, in its own words. Absent: not recorded. */
  mission: z.exactOptional(localizedTextSchema),
  /** Its address on the web, as it is typed. Absent: none, or not known. */
  website: z.exactOptional(z.string().max(2_000)),
  ...commonFields,
});

/** An organisation around the table. */
export interface Partner extends Frozen<z.infer<typeof partnerSchema>> {}

const unknownPartnerCode = buildUnknownCodeCheck(listPartnerCodes, [expertise, region, mrc, contactRole]);

/** Reads a partner. Never throws. */
export function safeParsePartner(json: unknown): ReadResult<Partner> {
  return readDocument<Partner>(json, { schema: partnerSchema, checks: [...partnerChecks, unknownPartnerCode] });
}

/**
 * Reads a partner.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parsePartner(json: unknown): Partner {
  return demandSuccess('parsePartner', safeParsePartner(json));
}
