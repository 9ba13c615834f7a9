import type { Check } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';
import { unknownCode } from '../../codes/unknownCode';
import { businessNumberCheckDigitFails } from './businessNumberCheckDigitFails';
import { categoryTwice } from './categoryTwice';
import { duplicateContact } from './duplicateContact';
import { malformedPostalCode } from './malformedPostalCode';
import { membersDiffer } from './membersDiffer';
import { neqCheckDigitFails } from './neqCheckDigitFails';
import { neqOfPartnership } from './neqOfPartnership';
import { neqOfPublicAuthority } from './neqOfPublicAuthority';
import { neqOfSoleProprietorship } from './neqOfSoleProprietorship';
import { neqUnknownPrefix } from './neqUnknownPrefix';
import { ownRevenueAboveTotal } from './ownRevenueAboveTotal';
import { publicSeatsAboveBoard } from './publicSeatsAboveBoard';
import { scianUnknownSector } from './scianUnknownSector';
import { scianUnknownVersion } from './scianUnknownVersion';

/** What no schema can say of an enterprise: its numbers by themselves, what they say of it, then its figures, its activity and its people. */
export const enterpriseChecks = [
  neqCheckDigitFails,
  neqUnknownPrefix,
  neqOfSoleProprietorship,
  neqOfPartnership,
  neqOfPublicAuthority,
  businessNumberCheckDigitFails,
  membersDiffer,
  categoryTwice,
  ownRevenueAboveTotal,
  publicSeatsAboveBoard,
  malformedPostalCode,
  scianUnknownSector,
  scianUnknownVersion,
  duplicateContact,
] as const satisfies readonly Check<Enterprise>[];

/** Those that enterprises alone know, then what is said of any noun with codes: the others are said of identifiers by themselves too. */
export const enterpriseDiagnostics = [
  neqOfSoleProprietorship,
  neqOfPartnership,
  neqOfPublicAuthority,
  membersDiffer,
  categoryTwice,
  ownRevenueAboveTotal,
  publicSeatsAboveBoard,
  unknownCode,
] as const;
