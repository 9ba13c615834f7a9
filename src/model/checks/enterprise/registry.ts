import type { Check } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';
import { businessNumberCheckDigitFails } from './businessNumberCheckDigitFails';
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

/** What no schema can say of an enterprise: its numbers by themselves, what they say of it, then its figures and its activity. */
export const enterpriseChecks = [
  neqCheckDigitFails,
  neqUnknownPrefix,
  neqOfSoleProprietorship,
  neqOfPartnership,
  neqOfPublicAuthority,
  businessNumberCheckDigitFails,
  membersDiffer,
  ownRevenueAboveTotal,
  publicSeatsAboveBoard,
  malformedPostalCode,
  scianUnknownSector,
  scianUnknownVersion,
] as const satisfies readonly Check<Enterprise>[];

/** Those that enterprises alone know: the others are said of identifiers by themselves too. */
export const enterpriseDiagnostics = [
  neqOfSoleProprietorship,
  neqOfPartnership,
  neqOfPublicAuthority,
  membersDiffer,
  ownRevenueAboveTotal,
  publicSeatsAboveBoard,
] as const;
