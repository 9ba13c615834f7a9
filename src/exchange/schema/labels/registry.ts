import type { NounLabels } from '../label';
import { activityLabels } from './activity';
import { adaptationLabels } from './adaptation';
import { advisorLabels } from './advisor';
import { agreementLabels } from './agreement';
import { aidLabels } from './aid';
import { applicantLabels } from './applicant';
import { applicationLabels } from './application';
import { attendanceLabels } from './attendance';
import { attendeeLabels } from './attendee';
import { availabilityLabels } from './availability';
import { calendarLabels } from './calendar';
import { closureLabels } from './closure';
import { cohortLabels } from './cohort';
import { contactLabels } from './contact';
import { criterionLabels } from './criterion';
import { datedPinLabels } from './datedPin';
import { decisionLabels } from './decision';
import { editionLabels } from './edition';
import { enterpriseLabels } from './enterprise';
import { envelopeLabels } from './envelope';
import { evidenceLabels } from './evidence';
import { facilitatorNeedLabels } from './facilitatorNeed';
import { factLabels } from './fact';
import { factValueLabels } from './factValue';
import { gateLabels } from './gate';
import { indicatorLabels } from './indicator';
import { indicatorsLabels } from './indicators';
import { lagLabels } from './lag';
import { ledgerLabels } from './ledger';
import { localizedTextLabels } from './localizedText';
import { memberLabels } from './member';
import { minutesLabels } from './minutes';
import { needLabels } from './need';
import { observationLabels } from './observation';
import { observationsLabels } from './observations';
import { observedValueLabels } from './observedValue';
import { offerLabels } from './offer';
import { operationLabels } from './operation';
import { parameterLabels } from './parameter';
import { partnerLabels } from './partner';
import { phaseLabels } from './phase';
import { pinLabels } from './pin';
import { placeLabels } from './place';
import { placementLabels } from './placement';
import { postingLabels } from './posting';
import { programLabels } from './program';
import { quantityLabels } from './quantity';
import { ratioLabels } from './ratio';
import { roomLabels } from './room';
import { ruleLabels } from './rule';
import { ruleSetLabels } from './ruleSet';
import { scheduleLabels } from './schedule';
import { sessionLabels } from './session';
import { sessionRoleLabels } from './sessionRole';
import { settingLabels } from './setting';
import { sourceLabels } from './source';
import { templateLabels } from './template';
import { totalLabels } from './total';
import { waiverLabels } from './waiver';

/** The labels of every noun: enterprises and partners, what is offered, rules, what is planned, then what is recorded. */
export const nounLabels = [
  enterpriseLabels,
  partnerLabels,
  placeLabels,
  contactLabels,
  sourceLabels,
  localizedTextLabels,
  ratioLabels,
  minutesLabels,
  advisorLabels,
  offerLabels,
  needLabels,
  roomLabels,
  availabilityLabels,
  closureLabels,
  calendarLabels,
  pinLabels,
  datedPinLabels,
  programLabels,
  templateLabels,
  settingLabels,
  totalLabels,
  phaseLabels,
  quantityLabels,
  lagLabels,
  facilitatorNeedLabels,
  activityLabels,
  adaptationLabels,
  operationLabels,
  ruleLabels,
  factLabels,
  factValueLabels,
  parameterLabels,
  criterionLabels,
  ruleSetLabels,
  applicantLabels,
  waiverLabels,
  evidenceLabels,
  applicationLabels,
  gateLabels,
  memberLabels,
  cohortLabels,
  decisionLabels,
  attendeeLabels,
  sessionRoleLabels,
  sessionLabels,
  placementLabels,
  scheduleLabels,
  attendanceLabels,
  envelopeLabels,
  postingLabels,
  ledgerLabels,
  agreementLabels,
  aidLabels,
  indicatorLabels,
  indicatorsLabels,
  observedValueLabels,
  observationLabels,
  observationsLabels,
  editionLabels,
] as const satisfies readonly NounLabels[];
