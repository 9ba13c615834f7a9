import type { Applicant, Application, Evidence, Waiver } from '../../model/application';
import { recordFields } from './recordFields';
import { contactFields } from './contact';
import { defineFields, idOf, open, organisational, personal } from './field';
import { statusChangeFields } from './statusChange';

/** Who applies: the name may be a person's (a manager, a team). */
const applicantFields = defineFields<Applicant>('applicant', {
  kind: organisational.plain,
  enterprise: idOf('enterprise'),
  name: personal.person,
  lead: idOf('enterprise'),
  enterprises: [idOf('enterprise')],
  sponsor: idOf('enterprise'),
  people: organisational.plain,
});

const evidenceFields = defineFields<Evidence>('evidence', {
  id: idOf('record'),
  kind: organisational.plain,
  'title?': organisational.text,
  'receivedOn?': organisational.plain,
  'fiscalYearEnd?': organisational.plain,
  'approvedOn?': organisational.plain,
  'validTo?': organisational.plain,
  'facts?': [idOf('definition')],
});

const waiverFields = defineFields<Waiver>('waiver', {
  criterion: idOf('definition'),
  by: personal.person,
  reason: personal.text,
  decidedOn: organisational.plain,
  'until?': organisational.plain,
});

/** What an applicant sends. An answer is personal unless a rule set says that its fact is not. */
export const applicationFields = defineFields<Application>('application', {
  schema: open.plain,
  id: idOf('record'),
  program: idOf('definition'),
  applicant: applicantFields,
  'participants?': [contactFields],
  submittedOn: organisational.plain,
  'language?': organisational.plain,
  answers: { '*': personal.answer },
  'evidence?': [evidenceFields],
  'waivers?': [waiverFields],
  'status?': organisational.plain,
  'history?': [statusChangeFields],
  ...recordFields,
});
