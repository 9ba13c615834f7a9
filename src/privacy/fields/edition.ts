import type { Edition } from '../../model/edition';
import { advisorFields } from './advisor';
import { agreementFields } from './agreement';
import { aidFields } from './aid';
import { applicationFields } from './application';
import { attendanceFields } from './attendance';
import { availabilityFields } from './availability';
import { cohortFields } from './cohort';
import { recordFields } from './recordFields';
import { decisionFields } from './decision';
import { enterpriseFields } from './enterprise';
import { envelopeFields } from './envelope';
import { defineFields, idOf, open, organisational, personal } from './field';
import { indicatorFields } from './indicator';
import { postingFields } from './ledger';
import { needFields } from './need';
import { observationFields } from './observation';
import { offerFields } from './offer';
import { partnerFields } from './partner';
import { roomFields } from './room';
import { scheduleFields } from './schedule';
import { sessionFields } from './session';
import { statusChangeFields } from './statusChange';

/** One season of a program, whole: its title, its dates and its state are announced. Why it closes a day may be a funeral. */
export const editionFields = defineFields<Edition>('edition', {
  schema: open.plain,
  id: idOf('definition'),
  title: open.text,
  program: idOf('definition'),
  owners: [idOf('partner')],
  status: open.plain,
  'history?': [statusChangeFields],
  'languages?': [open.plain],
  timeZone: open.plain,
  from: open.plain,
  to: open.plain,
  'closures?': [{ from: open.plain, to: open.plain, reason: personal.text }],
  cohorts: [cohortFields],
  enterprises: [enterpriseFields],
  'enterpriseAvailabilities?': [{ enterprise: idOf('enterprise'), availability: availabilityFields }],
  partners: [partnerFields],
  advisors: [advisorFields],
  offers: [offerFields],
  needs: [needFields],
  rooms: [roomFields],
  envelopes: [envelopeFields],
  agreements: [agreementFields],
  aids: [aidFields],
  applications: [applicationFields],
  'decisions?': [decisionFields],
  sessions: [sessionFields],
  'schedule?': scheduleFields,
  attendance: [attendanceFields],
  ledger: { 'closedThrough?': organisational.plain, postings: [postingFields] },
  indicators: [indicatorFields],
  observations: [observationFields],
  ...recordFields,
});
