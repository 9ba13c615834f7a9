import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { legalForm } from '../vocabulary/legalForm';
import { memberCategory } from '../vocabulary/memberCategory';
import { socialPurpose } from '../vocabulary/socialPurpose';
import { region } from '../vocabulary/region';
import { mrc } from '../vocabulary/mrc';
import { contactRole } from '../vocabulary/contactRole';
import { buildCodeSchema } from './buildCodeSchema';
import { enterpriseChecks } from './checks/enterprise/registry';
import { listEnterpriseCodes } from './codes/listNounCodes';
import { buildUnknownCodeCheck } from './codes/unknownCode';
import { contactSchema } from './contact';
import { listSchema } from './listSchema';
import { placeSchema } from './place';
import { centsSchema, commonFields, countSchema, dateSchema, idSchema, localeSchema, localizedTextSchema, nameSchema } from './primitives';
import { readDocument, type DocumentReader } from './readDocument';
import type { Frozen } from './frozen';

/** A social-economy enterprise, or one that may become so. What is absent is not known, which is not "no". */
export const enterpriseSchema = z.strictObject({
  /** Chosen by whoever keeps the list; stable from one edition to the next, so that years can be compared. */
  id: idSchema,
  /** Ids that it bore in other editions: `listParticipations` joins them. Absent: none. */
  previousIds: z.exactOptional(listSchema(idSchema, 100)),
  /** As its letters patent or the register have it. */
  name: nameSchema,
  /** Québec enterprise number: ten digits as a text. Absent while the enterprise is not constituted. */
  neq: z.exactOptional(z.string().regex(/^\d{10}$/u, { error: 'neq/malformed' })),
  /** Federal business number: nine digits as a text, and a program account where one is meant, as `123456782RC0001`. Absent: none, or not known. */
  businessNumber: z.exactOptional(z.string().regex(/^\d{9}(?:[A-Z]{2}\d{4})?$/u, { error: 'business-number/malformed' })),
  /** Code of vocabulary `legalForm`, as `non-profit` or `solidarity-cooperative`. Absent: not known. */
  legalForm: z.exactOptional(buildCodeSchema(legalForm)),
  /** The mission, in the enterprise's words (« finalité sociale »). */
  socialPurpose: z.exactOptional(localizedTextSchema),
  /** Codes of vocabulary `socialPurpose`: the domains of what it is for, which its activity does not tell. Absent: not known. */
  purposes: z.exactOptional(listSchema(buildCodeSchema(socialPurpose), 20)),
  /** Where its head office is. Absent: not known. */
  place: z.exactOptional(placeSchema),
  /** People to reach. Absent: none recorded. */
  contacts: z.exactOptional(listSchema(contactSchema, 100)),
  /** Day that it was constituted. Absent: not constituted yet, or not known. */
  foundedOn: z.exactOptional(dateSchema),
  /** People employed, whatever their hours. Zero is a usual figure: 23 % of enterprises have none. */
  employees: z.exactOptional(countSchema),
  /** Members of the cooperative or of the association. Absent: not known; 0 is a figure. */
  members: z.exactOptional(countSchema),
  /** The same members by category, as a solidarity cooperative has several; their sum is `members`, where both are given. Absent: not known. */
  membersByCategory: z.exactOptional(
    listSchema(
      z.strictObject({
        /** Code of vocabulary `memberCategory`, as `user` or `worker`. */
        category: buildCodeSchema(memberCategory),
        /** How many of that category; 0 is a figure. */
        members: countSchema,
      }),
      20,
    ),
  ),
  /** People who give time without pay, directors included. Absent: not known; 0 is a figure. */
  volunteers: z.exactOptional(countSchema),
  /** Whether it sells or exchanges goods or services (art. 3 of the Act: "notably"). */
  hasMarketActivity: z.exactOptional(z.boolean()),
  /** Revenue of one fiscal year; own revenue is the part earned by sales (« revenus autonomes »). */
  revenue: z.exactOptional(
    z.strictObject({
      /** Last day of that year. */
      fiscalYearEnd: dateSchema,
      /** All revenue, in cents. */
      totalCents: centsSchema,
      /** Revenue from sales, in cents; not above `totalCents`. Absent: not known, which is not 0. */
      ownCents: z.exactOptional(centsSchema),
    }),
  ),
  /** Seats of the board, and those named by public bodies (art. 3, second principle). */
  board: z.exactOptional(
    z.strictObject({
      /** How many directors the by-laws provide for. */
      seats: countSchema,
      /** Seats that governments or their bodies fill. Absent: not known, which is not 0. */
      namedByPublicBodies: z.exactOptional(countSchema),
    }),
  ),
  /** Activity by SCIAN (NAICS): 2 to 6 digits as a text, with the year of the classification. */
  activity: z.exactOptional(
    z.strictObject({
      /** Code of the activity, as `813` or `711111`. */
      scian: z.string().regex(/^\d{2,6}$/u, { error: 'scian/malformed' }),
      /** Year of the classification that the code is read in, as `2022`. */
      version: z.int().min(1997).max(2100),
    }),
  ),
  /** Languages its people work in. Absent: not known. */
  languages: z.exactOptional(listSchema(localeSchema, 2)),
  /** Its address on the web, as it is typed. Absent: none, or not known. */
  website: z.exactOptional(z.string().max(2_000)),
  /** True when it may not be named in anything printed. */
  anonymous: z.exactOptional(z.boolean()),
  /** What it is called where it may not be named. Absent: « Entreprise A », a letter by its place among those that may not. */
  alias: z.exactOptional(nameSchema),
  ...commonFields,
});

/** A social-economy enterprise, or one that may become so. */
export interface Enterprise extends Frozen<z.infer<typeof enterpriseSchema>> {}

const unknownEnterpriseCode = buildUnknownCodeCheck(listEnterpriseCodes, [
  legalForm,
  socialPurpose,
  memberCategory,
  region,
  mrc,
  contactRole,
]);

const enterpriseReader: DocumentReader<Enterprise> = {
  schema: enterpriseSchema,
  checks: [...enterpriseChecks, unknownEnterpriseCode],
  speaksOfPresent: true,
};

/**
 * Reads an enterprise. Never throws.
 *
 * @example
 * safeParseEnterprise({ id: 'sabord', name: 'Éditions d’Art Le Sabord' }).success // => true
 * safeParseEnterprise({ id: 'sabord', nme: 'Le Sabord' }).diagnostics.map(({ code }) => code) // => ['schema/missing-key', 'schema/unknown-key']
 */
export function safeParseEnterprise(json: unknown): ReadResult<Enterprise> {
  return readDocument(json, enterpriseReader);
}

/**
 * Reads an enterprise.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseEnterprise(json: unknown): Enterprise {
  return demandSuccess('parseEnterprise', safeParseEnterprise(json));
}
