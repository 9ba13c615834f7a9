import type { Check } from '../diagnostics/defineCheck';
import type { DiagnosticDefinition } from '../diagnostics/defineDiagnostic';
import { identifierDiagnostics } from '../diagnostics/identifierDiagnostics';
import { enterpriseDiagnostics } from '../model/checks/enterprise/registry';
import { capacityDiagnostics } from '../model/derived/capacityDiagnostics';
import type { Edition } from '../model/edition';
import { statusDiagnostics } from '../model/status/statusDiagnostics';
import { aidsExceedAmount } from './checks/agreements/aidsExceedAmount';
import { impossibleAgreementDates } from './checks/agreements/impossibleAgreementDates';
import { negativeAmount } from './checks/agreements/negativeAmount';
import { otherScope } from './checks/agreements/otherScope';
import { expiredEvidence } from './checks/applications/expiredEvidence';
import { impossibleEvidenceDates } from './checks/applications/impossibleEvidenceDates';
import { leadNotInGroup } from './checks/applications/leadNotInGroup';
import { otherProgram } from './checks/applications/otherProgram';
import { participantsDiffer } from './checks/applications/participantsDiffer';
import { unknownSponsor } from './checks/applications/unknownSponsor';
import { notInvited } from './checks/attendance/notInvited';
import { recordedTwice } from './checks/attendance/recordedTwice';
import { sessionNotHeld } from './checks/attendance/sessionNotHeld';
import { codeNotInForce } from './checks/codes/codeNotInForce';
import { malformedPostalCode } from './checks/codes/malformedPostalCode';
import { mrcOutsideRegion } from './checks/codes/mrcOutsideRegion';
import { unknownCode } from './checks/codes/unknownCode';
import { decisionOfAnother } from './checks/cohorts/decisionOfAnother';
import { entryAfterLast } from './checks/cohorts/entryAfterLast';
import { gateContradictsDecision } from './checks/cohorts/gateContradictsDecision';
import { gateOutsideEdition } from './checks/cohorts/gateOutsideEdition';
import { gateSkipped } from './checks/cohorts/gateSkipped';
import { gateWithoutReason } from './checks/cohorts/gateWithoutReason';
import { lastEntryOutside } from './checks/cohorts/lastEntryOutside';
import { memberRefused } from './checks/cohorts/memberRefused';
import { minimumAboveMaximum } from './checks/cohorts/minimumAboveMaximum';
import { overCapacity } from './checks/cohorts/overCapacity';
import { rankWithoutWaiting } from './checks/cohorts/rankWithoutWaiting';
import { waitingRank } from './checks/cohorts/waitingRank';
import { cohortOutsideEdition } from './checks/dates/cohortOutsideEdition';
import { emptyException } from './checks/dates/emptyException';
import { emptyWindow } from './checks/dates/emptyWindow';
import { repeatedTime } from './checks/dates/repeatedTime';
import { reversedDates } from './checks/dates/reversedDates';
import { skippedTime } from './checks/dates/skippedTime';
import { unknownTimeZone } from './checks/dates/unknownTimeZone';
import { beforeSubmission } from './checks/decisions/beforeSubmission';
import { conflictedDecider } from './checks/decisions/conflictedDecider';
import { conflictedNearName } from './checks/decisions/conflictedNearName';
import { deciderIsContact } from './checks/decisions/deciderIsContact';
import { statusDiffers } from './checks/decisions/statusDiffers';
import { unknownEvidence } from './checks/decisions/unknownEvidence';
import { businessNumberCheckDigitFails } from './checks/enterprise/businessNumberCheckDigitFails';
import { membersDiffer } from './checks/enterprise/membersDiffer';
import { neqCheckDigitFails } from './checks/enterprise/neqCheckDigitFails';
import { neqOfPartnership } from './checks/enterprise/neqOfPartnership';
import { neqOfPublicAuthority } from './checks/enterprise/neqOfPublicAuthority';
import { neqOfSoleProprietorship } from './checks/enterprise/neqOfSoleProprietorship';
import { neqShared } from './checks/enterprise/neqShared';
import { neqUnknownPrefix } from './checks/enterprise/neqUnknownPrefix';
import { ownRevenueAboveTotal } from './checks/enterprise/ownRevenueAboveTotal';
import { previousIdTaken } from './checks/enterprise/previousIdTaken';
import { publicSeatsAboveBoard } from './checks/enterprise/publicSeatsAboveBoard';
import { scianUnknownVersion } from './checks/enterprise/scianUnknownVersion';
import { deliveredBeyondSession } from './checks/hours/deliveredBeyondSession';
import { exceedEnvelope } from './checks/hours/exceedEnvelope';
import { postedBeyondEnvelope } from './checks/hours/postedBeyondEnvelope';
import { textInOneLanguage } from './checks/languages/textInOneLanguage';
import { untranslatedText } from './checks/languages/untranslatedText';
import { roleAgainstDates } from './checks/observations/roleAgainstDates';
import { advisorBeyondOffer } from './checks/partners/advisorBeyondOffer';
import { delivererWithoutOffer } from './checks/partners/delivererWithoutOffer';
import { demandBeyondOffers } from './checks/partners/demandBeyondOffers';
import { offersBeyondPromise } from './checks/partners/offersBeyondPromise';
import { placedBeyondOffers } from './checks/partners/placedBeyondOffers';
import { aliasIsName } from './checks/privacy/aliasIsName';
import { anonymousNamed } from './checks/privacy/anonymousNamed';
import { contactsOfAnonymous } from './checks/privacy/contactsOfAnonymous';
import { emailAsName } from './checks/privacy/emailAsName';
import { identityNumber } from './checks/privacy/identityNumber';
import { particularsInAnswer } from './checks/privacy/particularsInAnswer';
import { particularsInQuotation } from './checks/privacy/particularsInQuotation';
import { particularsInText } from './checks/privacy/particularsInText';
import { duplicateId } from './checks/references/duplicateId';
import { repeatedReference } from './checks/references/repeatedReference';
import { unknownReference } from './checks/references/unknownReference';
import { missingRoom } from './checks/rooms/missingRoom';
import { noRoomLargeEnough } from './checks/rooms/noRoomLargeEnough';
import { advisorNotAllowed } from './checks/schedule/advisorNotAllowed';
import { advisorOverlap } from './checks/schedule/advisorOverlap';
import { advisorOverLimits } from './checks/schedule/advisorOverLimits';
import { advisorUnavailable } from './checks/schedule/advisorUnavailable';
import { advisorWithoutExpertise } from './checks/schedule/advisorWithoutExpertise';
import { attendeeOutsideStay } from './checks/schedule/attendeeOutsideStay';
import { enterpriseOverlap } from './checks/schedule/enterpriseOverlap';
import { enterpriseUnavailable } from './checks/schedule/enterpriseUnavailable';
import { lagNotKept } from './checks/schedule/lagNotKept';
import { minutesDiffer } from './checks/schedule/minutesDiffer';
import { noCommonLanguage } from './checks/schedule/noCommonLanguage';
import { orderReversed } from './checks/schedule/orderReversed';
import { outsideCohortDates } from './checks/schedule/outsideCohortDates';
import { outsideSessionDates } from './checks/schedule/outsideSessionDates';
import { placedOnClosure } from './checks/schedule/placedOnClosure';
import { placedTwice } from './checks/schedule/placedTwice';
import { roleNotAsked } from './checks/schedule/roleNotAsked';
import { roleUnfilled } from './checks/schedule/roleUnfilled';
import { roomOverlap } from './checks/schedule/roomOverlap';
import { roomTooSmall } from './checks/schedule/roomTooSmall';
import { roomUnavailable } from './checks/schedule/roomUnavailable';
import { timeZoneDiffers } from './checks/schedule/timeZoneDiffers';
import { withoutRoom } from './checks/schedule/withoutRoom';
import { activityMinutesDiffer } from './checks/sessions/activityMinutesDiffer';
import { attendeeLeft } from './checks/sessions/attendeeLeft';
import { attendeeNotActive } from './checks/sessions/attendeeNotActive';
import { attendeeNotMember } from './checks/sessions/attendeeNotMember';
import { clientNotAttending } from './checks/sessions/clientNotAttending';
import { heldWithoutDate } from './checks/sessions/heldWithoutDate';
import { orderCycle } from './checks/sessions/orderCycle';
import { originDiffers } from './checks/sessions/originDiffers';
import { outsideCohort } from './checks/sessions/outsideCohort';
import { quorumAboveAttendees } from './checks/sessions/quorumAboveAttendees';
import { roleWithoutHolder } from './checks/sessions/roleWithoutHolder';
import { forbiddenTransition } from './checks/status/forbiddenTransition';
import { historyDiffers } from './checks/status/historyDiffers';
import { missingReason } from './checks/status/missingReason';
import { reversedHistory } from './checks/status/reversedHistory';
import { sessionsLeft } from './checks/status/sessionsLeft';
import { editionComparisons } from './comparisons/registry';

/** Every check of a whole edition, in the reading order of a report: what is named, by what number, when, who and where, hours, then words. */
export const editionChecks = [
  unknownReference,
  duplicateId,
  repeatedReference,
  unknownSponsor,
  unknownEvidence,
  previousIdTaken,
  neqShared,
  neqCheckDigitFails,
  neqUnknownPrefix,
  neqOfSoleProprietorship,
  neqOfPartnership,
  neqOfPublicAuthority,
  businessNumberCheckDigitFails,
  membersDiffer,
  ownRevenueAboveTotal,
  publicSeatsAboveBoard,
  scianUnknownVersion,
  unknownTimeZone,
  reversedDates,
  cohortOutsideEdition,
  gateOutsideEdition,
  lastEntryOutside,
  outsideCohort,
  impossibleEvidenceDates,
  impossibleAgreementDates,
  emptyWindow,
  emptyException,
  skippedTime,
  repeatedTime,
  placedOnClosure,
  historyDiffers,
  forbiddenTransition,
  reversedHistory,
  missingReason,
  sessionsLeft,
  overCapacity,
  minimumAboveMaximum,
  waitingRank,
  rankWithoutWaiting,
  entryAfterLast,
  gateSkipped,
  gateWithoutReason,
  gateContradictsDecision,
  decisionOfAnother,
  memberRefused,
  participantsDiffer,
  leadNotInGroup,
  otherProgram,
  expiredEvidence,
  statusDiffers,
  beforeSubmission,
  conflictedDecider,
  conflictedNearName,
  deciderIsContact,
  attendeeNotMember,
  attendeeLeft,
  attendeeNotActive,
  clientNotAttending,
  quorumAboveAttendees,
  activityMinutesDiffer,
  originDiffers,
  orderCycle,
  roleWithoutHolder,
  heldWithoutDate,
  missingRoom,
  noRoomLargeEnough,
  timeZoneDiffers,
  placedTwice,
  minutesDiffer,
  outsideSessionDates,
  outsideCohortDates,
  attendeeOutsideStay,
  orderReversed,
  lagNotKept,
  advisorUnavailable,
  enterpriseUnavailable,
  roomUnavailable,
  advisorOverlap,
  roomOverlap,
  enterpriseOverlap,
  roomTooSmall,
  withoutRoom,
  roleUnfilled,
  roleNotAsked,
  advisorWithoutExpertise,
  advisorNotAllowed,
  noCommonLanguage,
  advisorOverLimits,
  delivererWithoutOffer,
  offersBeyondPromise,
  placedBeyondOffers,
  advisorBeyondOffer,
  demandBeyondOffers,
  exceedEnvelope,
  postedBeyondEnvelope,
  deliveredBeyondSession,
  sessionNotHeld,
  notInvited,
  recordedTwice,
  otherScope,
  aidsExceedAmount,
  negativeAmount,
  roleAgainstDates,
  unknownCode,
  codeNotInForce,
  mrcOutsideRegion,
  malformedPostalCode,
  contactsOfAnonymous,
  aliasIsName,
  anonymousNamed,
  particularsInText,
  particularsInAnswer,
  particularsInQuotation,
  identityNumber,
  emailAsName,
  untranslatedText,
  textInOneLanguage,
] as const satisfies readonly Check<Edition>[];

/** A code that the checks of an edition may report, what it is compared with included. */
export type EditionCheckCode = (typeof editionChecks)[number]['code'] | (typeof editionComparisons)[number]['code'];

const saidElsewhere = new Set<string>(
  [...identifierDiagnostics, ...enterpriseDiagnostics, ...statusDiagnostics, ...capacityDiagnostics].map(({ code }) => code),
);

/** What the room of validation alone may say, in the order of the diagnostics page: what is said of one enterprise or of one step is listed with the model. */
export const validationDiagnostics: readonly DiagnosticDefinition[] = [
  ...editionChecks.filter(({ code }) => !saidElsewhere.has(code)),
  ...editionComparisons,
];
