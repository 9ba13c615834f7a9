import type { Decider, Decision, DecisionSubject, DeclaredConflict } from '../../model/decision';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational, personal, sensitive } from './field';
import { pinFields } from './program';

const subjectFields = defineFields<DecisionSubject>('decisionSubject', {
  of: organisational.plain,
  application: idOf('record'),
  cohort: idOf('record'),
  enterprise: idOf('enterprise'),
  'gate?': idOf('record'),
  session: idOf('record'),
  aid: idOf('record'),
  agreement: idOf('record'),
});

const deciderFields = defineFields<Decider>('decider', {
  name: personal.person,
  'role?': personal.text,
  'partner?': idOf('partner'),
});

/** What ties a person to a matter may be a couple, a family, a debt: sensitive, with the name beside it. */
const declaredConflictFields = defineFields<DeclaredConflict>('declaredConflict', {
  name: sensitive.person,
  nature: sensitive.text,
});

/** What was decided, by whom, why. */
export const decisionFields = defineFields<Decision>('decision', {
  id: idOf('record'),
  about: subjectFields,
  outcome: organisational.plain,
  decidedOn: organisational.plain,
  by: [deciderFields],
  reason: personal.text,
  'ruleSet?': pinFields,
  'evidence?': [idOf('record')],
  'conflicts?': [declaredConflictFields],
  ...recordFields,
});
