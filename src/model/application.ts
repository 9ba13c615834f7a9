import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { evidenceKind } from '../vocabulary/evidenceKind';
import { applicationStatus } from '../vocabulary/applicationStatus';
import { contactRole } from '../vocabulary/contactRole';
import { nameChoices } from './nameChoices';
import { buildCodeSchema } from './buildCodeSchema';
import { applicationChecks } from './checks/application/registry';
import { listApplicationCodes } from './codes/listNounCodes';
import { buildUnknownCodeCheck } from './codes/unknownCode';
import { contactSchema } from './contact';
import { factsSchema } from './fact';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localeSchema, localizedTextSchema, nameSchema } from './primitives';
import { readDocument } from './readDocument';
import { buildHistorySchema } from './status/statusChange';
import type { Frozen } from './frozen';

/** Who applies: an enterprise, one of its managers, several enterprises with a lead, a project carried by a sponsor, or a team of people. */
export const applicantSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** One enterprise applies for itself. */
    kind: z.literal('enterprise'),
    /** Id of the enterprise. */
    enterprise: idSchema,
  }),
  z.strictObject({
    /** A manager attends for an enterprise: what is learned is the person's, what changes is the enterprise's. */
    kind: z.literal('manager'),
    /** The person's name. Personal information. */
    name: nameSchema,
    /** Id of the enterprise that the person manages. */
    enterprise: idSchema,
  }),
  z.strictObject({
    /** Several enterprises apply together. */
    kind: z.literal('group'),
    /** Id of the enterprise that answers for the others; one of `enterprises`. */
    lead: idSchema,
    /** Ids of the enterprises, two or more, the lead among them. */
    enterprises: listSchema(idSchema, 200, 2),
  }),
  z.strictObject({
    /** A project that is not constituted yet applies through a sponsor. */
    kind: z.literal('project'),
    /** What the project is called for now. */
    name: nameSchema,
    /** Id of the organisation that files for it. */
    sponsor: idSchema,
  }),
  z.strictObject({
    /** People apply before there is any enterprise. */
    kind: z.literal('team'),
    /** What the team calls itself. */
    name: nameSchema,
    /** How many they are, 1 to 1,000: some programs ask for at least three. */
    people: z.int().min(1).max(1_000),
  }),
]);

/** Who applies. */
export type Applicant = Frozen<z.infer<typeof applicantSchema>>;

/** A criterion set aside for one applicant, by someone, for a reason: always visible in the verdict. */
export const waiverSchema = z.strictObject({
  /** Id of the criterion set aside, in the program's rule set. */
  criterion: idSchema,
  /** Who decided it: a person or a committee. */
  by: nameSchema,
  /** Why, as the verdict and the letter will say it. */
  reason: localizedTextSchema,
  /** First day that it stands. */
  decidedOn: dateSchema,
  /** Last day that it stands, included. Absent: no end. */
  until: z.exactOptional(dateSchema),
});

/** A criterion set aside for one applicant, on the record. */
export interface Waiver extends Frozen<z.infer<typeof waiverSchema>> {}

/** A document or statement handed in with an application. */
export const evidenceSchema = z.strictObject({
  /** Unique among the evidence of the application. */
  id: idSchema,
  /** What sort of document: a code of vocabulary `evidenceKind`, as `financial-statements`, or of the program's own. */
  kind: buildCodeSchema(evidenceKind),
  /** What the document is called. Absent: its kind says enough. */
  title: z.exactOptional(localizedTextSchema),
  /** Day that it came in. Absent: not received yet, or not known. */
  receivedOn: z.exactOptional(dateSchema),
  /** Last day of the fiscal year that it speaks of, for statements and annual reports. Absent: it speaks of no year. */
  fiscalYearEnd: z.exactOptional(dateSchema),
  /** Day that the annual general meeting approved it. Absent: not approved, or no approval needed. */
  approvedOn: z.exactOptional(dateSchema),
  /** Last day that it proves anything. Absent: it does not expire. */
  validTo: z.exactOptional(dateSchema),
  /** Ids of the facts that it supports. Absent: not said. */
  facts: z.exactOptional(listSchema(idSchema, 100)),
});

/** A document or statement handed in with an application. */
export interface Evidence extends Frozen<z.infer<typeof evidenceSchema>> {}

/** Where an application stands. */
export const applicationStatusSchema = z.enum(
  ['draft', 'submitted', 'incomplete', 'eligible', 'ineligible', 'admitted', 'waitlisted', 'declined', 'withdrawn'],
  { error: nameChoices(applicationStatus) },
);

/** Where an application stands. */
export type ApplicationStatus = Frozen<z.infer<typeof applicationStatusSchema>>;

/** What an applicant sends to a program: who, when, the answers by id of fact, the evidence. */
export const applicationSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/application/1.0'),
  /** Unique among the applications to the program. */
  id: idSchema,
  /** Id of the program applied to. */
  program: idSchema,
  /** Who applies; not always an enterprise that exists. */
  applicant: applicantSchema,
  /** People who would attend. Absent: not said. Personal information: keep only what the use requires. */
  participants: z.exactOptional(listSchema(contactSchema, 1_000)),
  /** Day that it was sent, or in a draft the day that its answers stand for: parameters read at `submission` are read that day. */
  submittedOn: dateSchema,
  /** Language of the letters to the applicant. Absent: not stated. */
  language: z.exactOptional(localeSchema),
  /** Value of each fact, by its id in the rule set; a fact that is absent was not asked. */
  answers: factsSchema,
  /** Documents handed in. Absent: none recorded. */
  evidence: z.exactOptional(listSchema(evidenceSchema, 500)),
  /** Criteria set aside for this applicant (« dérogations »). Absent: none. */
  waivers: z.exactOptional(listSchema(waiverSchema, 100)),
  /** Where it stands. Absent: not followed here. */
  status: z.exactOptional(applicationStatusSchema),
  /** Every status taken since, in order of date. Absent: only the present one is known. */
  history: z.exactOptional(buildHistorySchema(applicationStatusSchema)),
  ...commonFields,
});

/** What an applicant sends to a program. */
export interface Application extends Frozen<z.infer<typeof applicationSchema>> {}

const unknownApplicationCode = buildUnknownCodeCheck(listApplicationCodes, [contactRole, evidenceKind]);

/** Reads an application. Never throws. */
export function safeParseApplication(json: unknown): ReadResult<Application> {
  return readDocument<Application>(json, {
    schema: applicationSchema,
    id: 'trajet/application/1.0',
    checks: [...applicationChecks, unknownApplicationCode],
  });
}

/**
 * Reads an application.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseApplication(json: unknown): Application {
  return demandSuccess('parseApplication', safeParseApplication(json));
}
