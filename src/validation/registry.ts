import type { Check } from '../diagnostics/defineCheck';
import type { DiagnosticDefinition } from '../diagnostics/defineDiagnostic';
import { identifierDiagnostics } from '../diagnostics/identifierDiagnostics';
import { enterpriseDiagnostics } from '../model/checks/enterprise/registry';
import type { Edition } from '../model/edition';
import { codeNotInForce } from './checks/codes/codeNotInForce';
import { unknownCode } from './checks/codes/unknownCode';
import { cohortOutsideEdition } from './checks/dates/cohortOutsideEdition';
import { emptyWindow } from './checks/dates/emptyWindow';
import { repeatedTime } from './checks/dates/repeatedTime';
import { reversedDates } from './checks/dates/reversedDates';
import { skippedTime } from './checks/dates/skippedTime';
import { unknownTimeZone } from './checks/dates/unknownTimeZone';
import { neqCheckDigitFails } from './checks/enterprise/neqCheckDigitFails';
import { neqOfPartnership } from './checks/enterprise/neqOfPartnership';
import { neqOfPublicAuthority } from './checks/enterprise/neqOfPublicAuthority';
import { neqOfSoleProprietorship } from './checks/enterprise/neqOfSoleProprietorship';
import { neqUnknownPrefix } from './checks/enterprise/neqUnknownPrefix';
import { scianUnknownVersion } from './checks/enterprise/scianUnknownVersion';
import { exceedEnvelope } from './checks/hours/exceedEnvelope';
import { textInOneLanguage } from './checks/languages/textInOneLanguage';
import { untranslatedText } from './checks/languages/untranslatedText';
import { delivererWithoutOffer } from './checks/partners/delivererWithoutOffer';
import { offersBeyondPromise } from './checks/partners/offersBeyondPromise';
import { contactsOfAnonymous } from './checks/privacy/contactsOfAnonymous';
import { duplicateId } from './checks/references/duplicateId';
import { unknownReference } from './checks/references/unknownReference';
import { missingRoom } from './checks/rooms/missingRoom';
import { noRoomLargeEnough } from './checks/rooms/noRoomLargeEnough';
import { activityMinutesDiffer } from './checks/sessions/activityMinutesDiffer';
import { attendeeLeft } from './checks/sessions/attendeeLeft';
import { attendeeNotMember } from './checks/sessions/attendeeNotMember';
import { clientNotAttending } from './checks/sessions/clientNotAttending';
import { orderCycle } from './checks/sessions/orderCycle';
import { roleWithoutHolder } from './checks/sessions/roleWithoutHolder';

/** Every check of a whole edition, in the reading order of a report: what is named, by what number, when, who and where, hours, then words. */
export const editionChecks = [
  unknownReference,
  duplicateId,
  neqCheckDigitFails,
  neqUnknownPrefix,
  neqOfSoleProprietorship,
  neqOfPartnership,
  neqOfPublicAuthority,
  scianUnknownVersion,
  unknownTimeZone,
  reversedDates,
  cohortOutsideEdition,
  emptyWindow,
  skippedTime,
  repeatedTime,
  attendeeNotMember,
  attendeeLeft,
  clientNotAttending,
  activityMinutesDiffer,
  orderCycle,
  roleWithoutHolder,
  missingRoom,
  noRoomLargeEnough,
  delivererWithoutOffer,
  offersBeyondPromise,
  exceedEnvelope,
  unknownCode,
  codeNotInForce,
  contactsOfAnonymous,
  untranslatedText,
  textInOneLanguage,
] as const satisfies readonly Check<Edition>[];

/** A code that the checks of an edition may report. */
export type EditionCheckCode = (typeof editionChecks)[number]['code'];

const saidElsewhere = new Set<string>([...identifierDiagnostics, ...enterpriseDiagnostics].map(({ code }) => code));

/** What the room of validation alone may say, in the order of the diagnostics page: what is said of one enterprise is listed with the model. */
export const validationDiagnostics: readonly DiagnosticDefinition[] = editionChecks.filter(({ code }) => !saidElsewhere.has(code));
